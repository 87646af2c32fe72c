// Generated from src/control/openapi.yaml by `npm run types`; edit that, not this.

export interface paths {
    "/__sandbox/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether the sandbox is up
         * @description Responds as soon as the sandbox accepts requests. It does not touch any tenant's data.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Returns the tenant's time and whether its clock is frozen.
         */
        get: operations["getClock"];
        /**
         * Set the clock
         * @description Sets the time, freezes or unfreezes the clock, or both. Nothing is set off on the way: what has become due goes off at the next advance, or by itself where the lifecycle is `auto` and the clock runs.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance the clock
         * @description Advances the clock and fires every timer on the way in order, each at its own time. The response is sent after everything has happened. Webhooks that fall due are sent on the way, each at its own time, for up to `webhookWait` of real time. A timer that could not do its work is listed under `refused` with the reason, and is an event of type TIMER_REFUSED.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the timers
         * @description Lists what will happen automatically as the tenant's clock advances, soonest first.
         */
        get: operations["listTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders
         * @description One page of the tenant's orders, newest first, each with what a list shows: customer, total, and how many of its units are in which bucket. `search` finds orders by the beginning of their number, and by a part of the customer's name, an e-mail address or a SKU, whatever the case.
         */
        get: operations["inspectOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/orders/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look into an order
         * @description The order as v2 shows it, and what no version of the API tells: which moves are possible now and why the others are not, what its units wait for and what would change that, its timers, its ledger and its reservations. A move that is told as legal is carried out by moveOrder, and one that is not is refused by it with the same sentence.
         */
        get: operations["inspectOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/orders/{orderNumber}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order's timeline
         * @description Everything that happened to an order, oldest first: requests that named or changed it, its history, moves, events, timers, money, webhooks and stock. The records of an order tell most of it; requests and what they changed are in memory only, and an entry whose request is not kept says so in its `note`. getRequest has the request of an entry's `requestId`.
         */
        get: operations["getOrderTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/orders/{orderNumber}/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Write an order's history as a scenario
         * @description A scenario in YAML that replays the order's history on a fresh tenant: the kept requests that it depends on, those on the stock of its SKUs included, and the moves, restocks, advances, policies and faults of the control API. `oms-sandbox run` plays it.
         */
        get: operations["getOrderScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/orders/{orderNumber}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move units of an order by hand
         * @description Carries out one move of the table of moves, or releases, holds or frees the whole order. Without `items`, all movable units move; `allocate` then also backorders what stock does not cover, where that is allowed. If a guard refuses the move, nothing changes and the response lists every move that is possible instead.
         */
        post: operations["moveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/restock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add units of a SKU to the stock
         * @description Adds units to a location's stock on hand, creates the stock record if it does not exist (`created` says so), and releases the backorders that the units cover, first come first served.
         */
        post: operations["restock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stock
         * @description One page of the stock records, by SKU: what is on hand, allocated, backordered and available at a location in a channel, and whose units wait for it, in the order in which new stock goes to them.
         */
        get: operations["inspectStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/webhooks/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for webhooks
         * @description Waits until every webhook that is due was sent. Retries wait for the tenant's clock: advance it to send them.
         */
        post: operations["settleWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to webhooks
         * @description Lists the deliveries of the tenant, oldest first: what was sent when, how often and with which answer. Keys and headers are not part of it.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/webhooks/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Sends what the delivery told once more to the same webhook, as a new delivery without retries, and waits for it for up to `webhookWait` of real time.
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events
         * @description Lists the events of the tenant's records, oldest first, under the names that webhooks use. A timer that was refused is an event too.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the events
         * @description Sends the events of the tenant as they happen, as server-sent events: each message has a record's JSON as its `data`. Two kinds of message have a name and tell of a gap: `reset`, if the tenant was replaced, and `missed`, if records are not sent because they are not kept. A comment keeps a silent stream open. The stream goes on until the reader or the sandbox ends it; a reader that falls too far behind is disconnected.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow that something changes
         * @description Tells how far the tenant has come, as server-sent events, at once and whenever that changes: the number of its latest change and that of its latest request in the log. It never sends two messages within `everyMs`, so that it stays cheap however much happens: for readers that ask for what they show again.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policies
         * @description Returns every choice that the sandbox makes where fabric's documentation is silent, by name.
         */
        get: operations["getPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set policies
         * @description Sets the named policies for this tenant; null restores a policy's default. If a name is unknown or a value is invalid, nothing changes.
         */
        patch: operations["setPolicies"];
        trace?: never;
    };
    "/__sandbox/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the table of moves
         * @description Returns the buckets that a unit of an order line can be in, and every move between them; if asked, also how many units of an order, or of all orders of the tenant, are in which bucket.
         */
        get: operations["getLifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read numbers over time
         * @description Numbers of the tenant over time: its orders by status and the stock of a SKU, by the tenant's clock, as far back as its changes are kept; its requests by the second of the machine's clock, with those that were refused and the milliseconds that they took. Of many times, some are left out evenly.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what exercises each operation
         * @description Returns every operation of the contract: whether it is stateful, what calls it (tests, scenarios and an example), which tests assert its state and the fields that its refusals name, and which of its documented errors tests provoke.
         */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the faults
         * @description Lists the tenant's faults, oldest first, and how often each took effect.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Set a fault
         * @description Makes API calls of this tenant fail, or makes its orders and stock behave as if something had failed. A fault is about the calls that fit all of `operation`, `method` and `path`, lets `skip` of them pass and then takes effect, `times` times or until it is lifted, on each with its `probability`. It has one of the effects `status`, `rateLimit`, `connection`, `body`, `business` and `webhook`; a `delay` goes with any of them but `business`, or stands alone. A `webhook` fault is about the deliveries of `events` instead of calls, and several of them may strike one delivery. Where several faults are about a call, delays add up, to a minute at most, and the oldest fault with another effect has it: later ones do not meet that call. Faults act after the token and the tenant are known and before anything is validated. They are part of the tenant's state: a reset lifts them, a snapshot holds them and how far they had come.
         */
        post: operations["addFault"];
        /**
         * Lift all faults
         * @description Lifts every fault of the tenant. Orders keep the state they have by then.
         */
        delete: operations["liftFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift a fault
         * @description Lifts one fault of the tenant.
         */
        delete: operations["liftFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests
         * @description Lists the latest 1,000 API requests of the tenant's clients, oldest first, with the responses and the validation findings. They are kept in memory only, without headers; bodies longer than 200,000 characters are left out, and a page ends early after 2,000,000 characters. Calls of the control API are not among them.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Forget the requests
         * @description Clears the tenant's request log; the numbering of later requests continues.
         */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the requests
         * @description Sends the requests of the tenant as they happen, as server-sent events: each message has a record's JSON as its `data`. Two kinds of message have a name and tell of a gap: `reset`, if the tenant was replaced, and `missed`, if records are not sent because they are not kept. A comment keeps a silent stream open. The stream goes on until the reader or the sandbox ends it; a reader that falls too far behind is disconnected.
         */
        get: operations["streamRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request
         * @description One kept request of the tenant, whole, with what it changed, record by record and field by field. What it changed is kept for the latest 1,000 changes of the tenant only (the limit `changes`).
         */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/requests/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a request again
         * @description Sends a kept request once more, to this tenant or to another, with its own body or with the one that is given. Credentials are not kept: it carries the bearer token of this call, and where a body had a secret its placeholder.
         */
        post: operations["replayRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refusals
         * @description The kept requests that were refused, grouped by the reason, the most frequent first. Two refusals have the same reason if the operation, the status, the field and the message are the same but for its numbers and values. A request with several wrong fields counts in the group of each.
         */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the tenant
         * @description Resets the tenant to its initial state: records, clock, policies and faults. Its request log is cleared; its snapshots stay. Without a body, the sandbox's default seed and clock setting are used.
         */
        post: operations["resetTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the snapshots
         * @description Lists the tenant's snapshots, in the order in which their names were first used.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Take a snapshot
         * @description Saves the tenant's records, clock, policies and faults under a name, or under a new one before something that replaces them. An earlier snapshot with that name is replaced. Snapshots are kept in memory and are lost when the process ends. Use the export for data that must last.
         */
        post: operations["saveSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a snapshot
         * @description Deletes one snapshot of the tenant.
         */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description Restores the tenant's exact state at the time of the snapshot. The snapshot stays.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the tenant
         * @description Returns the tenant's complete state at one moment, in the format of a state file. It is sent record by record as the client reads it.
         */
        get: operations["exportTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Import a tenant
         * @description Replaces this tenant's complete state with an exported one, which can have been edited. Exports of earlier formats are brought up. Every field of every record is checked: a refusal names the collection, the field, the record and what was expected, and then nothing changes. The body can have up to 100 MB.
         */
        put: operations["importTenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tenants
         * @description Lists the default tenant, and then every other tenant that has been written to, by account.
         */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/tenants/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a tenant
         * @description Deletes all data of a tenant, including its request log and its snapshots. The tenant starts from the seed when it is next used. Forgetting an unknown tenant succeeds.
         */
        delete: operations["forgetTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the branches
         * @description Lists the branches of this tenant, oldest first. They are known until the process ends.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * Branch off before a change
         * @description Makes a new tenant that begins as this one was before one of its latest 1,000 changes (the limit `changes`): before the change of that number, or before a kept request, also a refused one. The tenant itself stays as it is. The clock of the branch is frozen at that time, no webhook of it is sent, and records that were removed since come last in their lists. replayRequest with its `tenant` sends the request there; deleting the tenant throws it away.
         */
        post: operations["openBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/branches/{tenant}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a branch
         * @description The records in which the branch differs from the tenant that it branched from, both as they are now. What the branch has and the other has not is added.
         */
        get: operations["compareBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/branches/{tenant}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a branch over
         * @description Replaces the tenant that was branched from by the branch, and deletes the branch's tenant. A snapshot of the replaced state is taken first. A clock that runs goes on as it was.
         */
        post: operations["takeOverBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the collections
         * @description The collections whose records the API shows, with how many records of each the tenant has.
         */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/records/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the records of a collection
         * @description One page of a collection, in the order in which the records were created, each as the API shows it.
         */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the scenarios
         * @description Lists the scenarios that come with the sandbox, by name. They are the same for every tenant.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/scenarios/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a scenario that is sent
         * @description Plays the scenario whose YAML is sent as runScenario plays one by its name: on a new tenant, or on the one that the body names. A text that is not a valid scenario is refused, with the line and column of each problem; it may not include a file. Where `Accept` names text/event-stream first, the steps are told as they end, in the same messages.
         */
        post: operations["playScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__sandbox/scenarios/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a scenario
         * @description Plays the scenario on a new tenant and keeps the state in which the scenario ends. The response has the tenant's account and the headers that name it. To play on a specific tenant, name it in the body; headers and tokens do not select it. A tenant that has been used is refused unless `reset` is true; then a snapshot of it is taken first. A failed expectation is part of the response, not an error. The scenario's calls carry the bearer token of this request. Where `Accept` names text/event-stream first, the answer tells the steps as they end, as server-sent events: a message named `started` with the tenant, a message with each step, and one named `outcome` with what the JSON answer has. A run whose reader goes is played to its end.
         */
        post: operations["runScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "ok";
            /** @description The version of the package. */
            version: string;
            operations: {
                /** @description How many operations the contract has. */
                total: number;
                /** @description How many of them the sandbox implements. */
                implemented: number;
            };
        };
        Coverage: {
            operations: components["schemas"]["CoveredOperation"][];
        };
        CoveredOperation: {
            operationId: string;
            method: string;
            path: string;
            /** @description The tag and the version of the operation. */
            family: string;
            /** @description Whether it reads and writes state; otherwise it answers 501. */
            stateful: boolean;
            /** @description Whether the contract has an example of its body. */
            example: boolean;
            /** @description The scenarios that call it. */
            scenarios: string[];
            tests: {
                status: number;
                /** @description Files of tests that got the status, three at most. */
                files: string[];
            }[];
            /** @description The files of tests that fail if the server is wrong about the operation. */
            proves: {
                /** @description Fails if what the operation does is not kept or what it answers is not so. */
                state?: string;
                /** @description Fails if its refusals name another field; absent if nothing of its request can be wrong. */
                field?: string;
            };
            /** @description The documented errors. */
            errors: {
                status: number;
                /** @description Whether a test provokes it. */
                tested: boolean;
            }[];
        };
        LatestChange: {
            /** @description How many changes the tenant has had. */
            change: number;
            /** @description The number of the latest request; absent where no request log is kept. */
            request?: number;
        };
        Clock: {
            /**
             * Format: date-time
             * @description The tenant's time.
             */
            now: string;
            /** @description Whether the clock is frozen until it is set or advanced. */
            frozen: boolean;
        };
        /** @description At least one of the two. */
        ClockChange: {
            /**
             * Format: date-time
             * @description The new time, with a time zone.
             */
            now?: string;
            /** @description Whether the clock is frozen; unchanged if absent. */
            frozen?: boolean;
        };
        /** @description One of the two. */
        Advance: {
            /** @description How far, as an ISO 8601 duration such as P31D or PT2S. */
            by?: string;
            /** @description A time in ISO 8601 that is not before the tenant's, or `next`: the time at which the next timer is due. */
            to?: string;
        };
        Advanced: {
            /**
             * Format: date-time
             * @description The tenant's time.
             */
            now: string;
            /** @description The timers that fired, in order. */
            fired: components["schemas"]["Timer"][];
            /** @description The timers that could not do their work, in order. */
            refused: components["schemas"]["RefusedTimer"][];
            webhooks: components["schemas"]["Settled"];
        };
        /** @description What was sent to webhooks since the tenant's last settle or advance. */
        Settled: {
            /** @description Deliveries that their target accepted. */
            sent: number;
            /** @description Attempts that failed. */
            failed: number;
            /** @description Deliveries that are not finished: they are due, or wait for a retry. */
            pending: number;
        };
        Settle: {
            /** @description How long to wait in milliseconds of real time; by default the limit `webhookWait`. */
            withinMs?: number;
        };
        WebhookDelivery: {
            id: string;
            event: string;
            /** @description The id of the event. */
            eventRequestId: string;
            webhookId: string;
            target: string;
            /**
             * @description PENDING: not sent yet. TRIGGERED: waits for a retry. FAILED: the last attempt was answered without success. EXCEPTION_OCCURRED: the last attempt had no answer.
             * @enum {string}
             */
            status: "PENDING" | "TRIGGERED" | "SUCCESS" | "FAILED" | "EXCEPTION_OCCURRED";
            /** Format: date-time */
            createdAt: string;
            orderNumber?: string;
            /** @description The ids of the faults that took effect on it. */
            faults?: string[];
            /** @description What was sent so far, oldest first. */
            attempts: {
                /**
                 * Format: date-time
                 * @description The tenant's time.
                 */
                at: string;
                /** @description The status of the answer. */
                statusCode?: number;
                /** @description Why there was no answer. */
                error?: string;
            }[];
        };
        WebhookDeliveries: {
            count: number;
            deliveries: components["schemas"]["WebhookDelivery"][];
        };
        /** @description A timer that could not do its work. */
        RefusedTimer: components["schemas"]["Timer"] & {
            /** @description Why it was refused. */
            reason: string;
        };
        Timers: {
            timers: components["schemas"]["Timer"][];
        };
        Timer: {
            /**
             * Format: date-time
             * @description When it fires, or fired.
             */
            at: string;
            timer: components["schemas"]["TimerName"];
            about: components["schemas"]["About"];
            /** @description The order that the record belongs to, if any. */
            orderNumber?: string;
            orderId?: string;
        };
        /** @description Names a record. */
        About: {
            /** @description What kind of record it is, such as order, reservation, allocation or delivery. */
            kind: string;
            id: string;
        };
        /**
         * @description What a timer does.
         * @enum {string}
         */
        TimerName: "releaseOrder" | "autopilot" | "backorder30Days" | "backorder53Days" | "cancelBackorder" | "releasePreorder" | "authorizePayments" | "endSoftReservation" | "stockTransfer" | "retryWebhook" | "sendWebhook" | "writeExport" | "readImport";
        /**
         * @description A row of the table of moves, or one of release, hold and liftHold, which concern the whole order.
         * @enum {string}
         */
        MoveName: "allocate" | "complete" | "backorder" | "releaseBackorder" | "unreserve" | "deallocate" | "reallocate" | "cancel" | "scratch" | "cancelBackorder" | "readyForPickup" | "putBack" | "pickUp" | "ship" | "unship" | "deliver" | "reship" | "requestReturn" | "processReturn" | "rejectReturn" | "receiveReturn" | "requestExchange" | "exchange" | "release" | "hold" | "liftHold";
        /**
         * @description Where a unit of an order line can be.
         * @enum {string}
         */
        Bucket: "open" | "backordered" | "allocated" | "readyForPickup" | "pickedUp" | "shipped" | "delivered" | "cancelled" | "pendingReturn" | "processingReturn" | "rejectedReturn" | "returned" | "pendingExchange" | "exchanged";
        /**
         * @description Why an order waits before it may be allocated.
         * @enum {string}
         */
        HoldType: "FRAUD" | "CSR" | "CROSSBORDER" | "REVALIDATION" | "AUTH_PENDING" | "EXTERNAL" | "HOLD";
        Move: {
            move: components["schemas"]["MoveName"];
            /** @description The lines whose units move; all movable units if absent. */
            items?: components["schemas"]["MoveItem"][];
            /** @description Goes into the order's history. */
            reason?: string;
            hold?: components["schemas"]["HoldType"];
        };
        MoveItem: {
            lineItemId: string;
            /** @description How many units; all movable units if absent. */
            quantity?: number;
        };
        LegalMove: {
            move: components["schemas"]["MoveName"];
            /** @description The most that can move, by line; empty for a move of the whole order. */
            items: {
                lineItemId: string;
                quantity: number;
            }[];
            hold?: components["schemas"]["HoldType"];
        };
        RefusedMove: {
            /** @description Why the guard refuses. */
            message: string;
            /** @description The moves that are possible now. */
            legal: components["schemas"]["LegalMove"][];
        };
        /** @description An order as v2's getOrder answers it, with all of its fields. */
        Order: {
            orderId: string;
            orderNumber: string;
            statusCode: string;
            version: number;
            items: ({
                lineItemId: string;
                lineOrderStatus: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description How many units are in which bucket; empty buckets are left out. */
        BucketUnits: {
            [key: string]: number;
        };
        InspectedOrders: {
            /** @description How many orders there are on all pages. */
            count: number;
            limit: number;
            offset: number;
            orders: components["schemas"]["OrderRow"][];
        };
        OrderRow: {
            orderNumber: string;
            orderId: string;
            /** @description Its status in v2. */
            status: string;
            /** @description The customer's first and last name; empty if there is none. */
            customer: string;
            email?: string;
            /** @description In the order's currency. */
            total: number;
            currency?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            units: components["schemas"]["BucketUnits"];
            /** @description Whether units are open or backordered. Looking into the order tells what they wait for. */
            waiting: boolean;
        };
        InspectedOrder: {
            order: components["schemas"]["Order"];
            lines: components["schemas"]["InspectedLine"][];
            /** @description Every move that moveOrder knows, in the order of the table of moves. */
            moves: components["schemas"]["MoveNow"][];
            /** @description What units that are open or backordered wait for; empty if there are none. */
            waits: components["schemas"]["Wait"][];
            /** @description What happens to the order by itself, soonest first. */
            timers: components["schemas"]["OrderTimer"][];
            /** @description The ledger, oldest first: every change of an amount of a payment. */
            money: components["schemas"]["MoneyEntry"][];
            reservations: components["schemas"]["ReservedUnits"][];
        };
        InspectedLine: {
            lineItemId: string;
            sku: string;
            /** @description The title of the item. */
            name?: string;
            /** @description How many units were ordered. */
            quantity: number;
            units: components["schemas"]["BucketUnits"];
        };
        /** @description Whether a move is possible now. */
        MoveNow: {
            move: components["schemas"]["MoveName"];
            /** @description Whether moveOrder carries it out. */
            legal: boolean;
            /** @description The lines with units that can move. Empty for a move of the whole order, and for an `allocate` that finds no stock and would backorder. */
            lines: {
                lineItemId: string;
                /** @description How many units of this line can move, if no other line takes the stock. */
                most: number;
            }[];
            hold?: components["schemas"]["HoldType"];
            /** @description Why it is not legal: the message with which moveOrder refuses it. */
            reason?: string;
        };
        Wait: {
            lineItemId: string;
            sku: string;
            /** @description How many units wait. */
            quantity: number;
            /** @description What they wait for, as a sentence. */
            because: string;
            /** @description What would change it, each by itself. Units that are then only to be allocated have a wait that says so. Empty if no single call would. */
            frees: components["schemas"]["Free"][];
        };
        /** @description Something that ends a wait. `restock` has the body of the operation restock, `advance` the `to` of advanceClock, `move` the body of moveOrder, and `liftFault` the id of a fault. */
        Free: {
            /** @enum {string} */
            action: "restock" | "advance" | "move" | "liftFault";
            /** @description What it does, as a phrase. */
            does: string;
            sku?: string;
            locationNum?: number;
            channelId?: string;
            quantity?: number;
            /** Format: date-time */
            to?: string;
            move?: components["schemas"]["MoveName"];
            items?: components["schemas"]["MoveItem"][];
            id?: string;
        };
        OrderTimer: {
            /**
             * Format: date-time
             * @description When it goes off, by the tenant's clock.
             */
            at: string;
            kind: components["schemas"]["TimerName"];
            /** @description What it does, as a sentence without its end. */
            does: string;
            about: components["schemas"]["About"];
        };
        MoneyEntry: {
            /** Format: date-time */
            at: string;
            /**
             * @description Money that moved, or an amount that the merchant stated; a reversal undoes a capture.
             * @enum {string}
             */
            kind: "STATED" | "CAPTURE" | "REVERSAL" | "VOID" | "REFUND" | "APPEASEMENT";
            /**
             * @description The amount of the payment that changed.
             * @enum {string}
             */
            field: "authAmount" | "chargedAmount" | "refundAmount";
            /** @description Why it changed, such as DUE, CANCELLATION or RETURN. */
            reason: string;
            paymentCounter: number;
            /**
             * @description The change, with the digits of its currency; negative for a void or a reversal.
             * @example 129.50
             */
            amount: string;
            /** @description That of the payment, else that of the order. */
            currency?: string;
            /** @description The line that was returned or appeased. */
            lineItemId?: string;
        };
        /** @description Units of a line that wait for stock, or waited. */
        ReservedUnits: {
            id: string;
            /** @enum {string} */
            type: "BACKORDER" | "PREORDER";
            lineItemId: string;
            sku: string;
            locationNum: number;
            quantity: number;
            waiting: number;
            /** @description How many of them got stock. */
            released: number;
            cancelled: number;
            /** @description Whether the customer agreed to the delay. */
            consented: boolean;
            consentDate?: string;
            createdAt: string;
        };
        Timeline: {
            /** @description How many entries there are on all pages. */
            count: number;
            entries: components["schemas"]["TimelineEntry"][];
        };
        TimelineEntry: {
            id: string;
            /**
             * Format: date-time
             * @description When it happened, by the tenant's clock.
             */
            at: string;
            /**
             * @description `move` is an entry of the order's history in which units moved, `history` any other.
             * @enum {string}
             */
            kind: "call" | "move" | "history" | "event" | "timer" | "money" | "webhook" | "stock";
            /** @description What happened, as a line of text. */
            title: string;
            /** @description What is known of it. */
            detail: {
                [key: string]: unknown;
            };
            /** @description The kept request that made it. */
            requestId?: number;
            /** @description The number of the tenant's change that it belongs to. */
            change?: number;
            /** @description What of it is not kept. */
            note?: string;
        };
        OrderScenario: {
            /** @description The scenario as a file. */
            yaml: string;
            steps: number;
            /** @description Whether it begins where the order did. If not, a note in it says that the request that created the order is not kept. */
            complete: boolean;
        };
        StockRows: {
            /** @description How many records there are on all pages. */
            count: number;
            limit: number;
            offset: number;
            rows: components["schemas"]["StockRow"][];
        };
        StockRow: {
            id: string;
            sku: string;
            locationNum: number;
            channelId: string;
            networkCode?: string;
            onHand: number;
            allocated: number;
            shipped: number;
            backordered: number;
            preordered: number;
            safetyStock: number;
            /** @description Units that soft reservations hold. */
            softReserved: number;
            /** @description On hand less allocated, shipped, safety stock and softly reserved units; it may be below 0. */
            available: number;
            /** @description Whether it never runs out. */
            infinite: boolean;
            /** @description Whose units wait for it, the first to get new stock first; at most 20. */
            waiting: {
                orderNumber: string;
                lineItemId: string;
                quantity: number;
            }[];
            /** @description How many lines wait in all. */
            waitingCount: number;
        };
        /** @description A request, and what it changed. */
        RequestDetail: components["schemas"]["Request"] & {
            /** @description The numbers of the tenant's changes that it made. */
            changes: number[];
            /** @description The records that it changed; at most 200. */
            changed: components["schemas"]["RecordDifference"][];
            /** @description How many records it changed. */
            changedCount: number;
            /** @description Whether all that it changed is still kept. */
            changesKept: boolean;
        };
        RecordDifference: {
            collection: string;
            id: string;
            /** @enum {string} */
            outcome: "added" | "removed" | "changed";
            /** @description The fields of a changed record that differ, with the value of each side that has one; at most 100. */
            fields: {
                /** @example items[0].units.open */
                field: string;
                /** @description Its value before. */
                before?: unknown;
                /** @description Its value after. */
                after?: unknown;
            }[];
        };
        Replay: {
            /** @description The tenant to send it to; this one, if absent. */
            tenant?: string;
            /** @description The body to send; that of the request, if absent. */
            body?: unknown;
        };
        Replayed: {
            tenant: string;
            /** @description The headers that named the tenant. */
            headers: {
                [key: string]: string;
            };
            /** @description The status of the answer; 0 if the connection was cut. */
            status: number;
            /** @description The body of the answer, if it had one. */
            responseBody?: unknown;
            /** @description Its number in the log of that tenant. */
            requestId?: number;
        };
        Refusals: {
            groups: components["schemas"]["RefusalGroup"][];
        };
        RefusalGroup: {
            /** @description Names the reason; the same for the same reason. */
            rule: string;
            operationId?: string;
            status: number;
            /** @description The field, if one was wrong; `[]` stands for any place in a list. */
            field?: string;
            /** @description That of the latest one. */
            message: string;
            count: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
            /** @description The latest of them in the log. */
            latestRequestId: number;
        };
        /** @description One of the two. */
        BranchPoint: {
            /** @description The number of a kept request. */
            request?: number;
            /** @description The number of a change of the tenant. */
            change?: number;
        };
        Branch: {
            /** @description The account of the branch. */
            tenant: string;
            /** @description The account that it branched from. */
            of: string;
            /** @description The change before which it began. */
            change: number;
            /** @description The request before which it began, if one was named. */
            request?: number;
            /**
             * Format: date-time
             * @description The time at which its clock is frozen.
             */
            at: string;
            /** @description The headers that name the branch. */
            headers: {
                [key: string]: string;
            };
        };
        Branches: {
            branches: components["schemas"]["Branch"][];
        };
        BranchDifference: {
            tenant: string;
            of: string;
            /** @description How many records differ on all pages. */
            count: number;
            records: components["schemas"]["RecordDifference"][];
        };
        TakenOver: {
            /** @description The account that has the branch's state now. */
            tenant: string;
            /** @description The snapshot of its previous state. */
            snapshot: string;
            /** @description How many orders it has. */
            orders: number;
        };
        Series: {
            name: string;
            times: string[];
            /** @description By change, its number at each of the times; the first is what was before. */
            changes?: number[];
            series: {
                name: string;
                /** @description One for each time; null where there is none. */
                values: (number | null)[];
            }[];
        };
        Delivery: {
            sku: string;
            /** @description How many units arrive. */
            quantity: number;
            /** @description Where they arrive; if absent, the lowest location number that stocks the SKU, or 1 if there is none. */
            locationNum?: number;
            /** @description "12" if absent. */
            channelId?: string;
        };
        Restocked: {
            inventory: components["schemas"]["Stock"];
            /** @description Whether the stock record is new, because the SKU had none there. */
            created: boolean;
            /** @description Waiting units that were allocated, oldest reservation first. */
            released: {
                orderNumber: string;
                lineItemId: string;
                quantity: number;
            }[];
        };
        /** @description The stock of a SKU at a location in a channel, with everything that the sandbox keeps about it. */
        Stock: {
            id: string;
            sku: string;
            locationNum: number;
            channelId: string;
            /** @description What is counted. */
            counters: {
                [key: string]: number;
            };
            /** @description What the counters come to. */
            virtualCounters: {
                [key: string]: number;
            };
            /** @description Units that are reserved for backorders. */
            backordered: number;
            /** @description Units that are reserved for preorders. */
            preordered: number;
        } & {
            [key: string]: unknown;
        };
        Events: {
            events: components["schemas"]["Event"][];
            /** @description How many events there are on all pages. */
            count: number;
        };
        Event: {
            id: string;
            /**
             * Format: date-time
             * @description When it happened, by the tenant's clock.
             */
            at: string;
            type: components["schemas"]["EventType"];
            about: components["schemas"]["About"];
            /** @description The order that the record belongs to, if any. */
            orderNumber?: string;
            orderId?: string;
            channelId?: string;
            timer?: components["schemas"]["TimerName"];
            /** @description Why a timer was refused. */
            reason?: string;
        };
        /**
         * @description The event types of fabric's webhooks, and TIMER_REFUSED for a timer that could not do its work.
         * @enum {string}
         */
        EventType: "ALLOCATION_CREATE" | "ALLOCATION_CREATE_BOPIS" | "ALLOCATION_CREATE_GIFTCARD" | "ALLOCATION_CREATE_INTERNATIONAL" | "ALLOCATION_CREATE_SDD" | "ALLOCATION_CREATE_SHIP" | "ALLOCATION_DC" | "ALLOCATION_RETURN_LPN" | "APPEASEMENT_NOTIFICATION_EMAIL" | "BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL" | "BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL" | "BACKORDER_AUTH_DECLINE_EMAIL" | "BACKORDER_CANCEL_EMAIL" | "BACKORDER_NOTIFICATION_EMAIL" | "BOPIS_ORDER_COMPLETED" | "BOPIS_ORDER_CONFIRMATION_EMAIL" | "BOPIS_ORDER_READY_FOR_PICKUP" | "BOPIS_REMINDER_EMAIL" | "CREDIT_CANCELED" | "CREDIT_CONFIRMED" | "CREDIT_FAILED" | "CREDIT_PENDING" | "CROSS_BORDER_VALIDATION" | "EXCHANGE_PENDING" | "EXCHANGE_TO_SHIPMENT" | "EXPORT_AGGREGATED_NETWORK_COMPLETED" | "EXPORT_AGGREGATED_NETWORK_ERROR" | "EXPORT_AGGREGATED_NETWORK_INITIATED" | "EXPORT_ALLOCATION_COMPLETED" | "EXPORT_ALLOCATION_ERROR" | "EXPORT_ALLOCATION_INITIATED" | "EXPORT_INVENTORY_COMPLETED" | "EXPORT_INVENTORY_ERROR" | "EXPORT_INVENTORY_INITIATED" | "EXPORT_INVOICE_COMPLETED" | "EXPORT_INVOICE_ERROR" | "EXPORT_INVOICE_INITIATED" | "EXPORT_LOCATION_COMPLETED" | "EXPORT_LOCATION_ERROR" | "EXPORT_LOCATION_INITIATED" | "EXPORT_NETWORK_COMPLETED" | "EXPORT_NETWORK_ERROR" | "EXPORT_NETWORK_INITIATED" | "EXPORT_ORDER_COMPLETED" | "EXPORT_ORDER_ERROR" | "EXPORT_ORDER_INITIATED" | "EXPORT_SHIPMENT_COMPLETED" | "EXPORT_SHIPMENT_ERROR" | "EXPORT_SHIPMENT_INITIATED" | "EXPORT_SHIPPING_METHODS_COMPLETED" | "EXPORT_SHIPPING_METHODS_ERROR" | "EXPORT_SHIPPING_METHODS_INITIATED" | "FRAUD_CANCEL" | "FRAUD_RELEASE" | "GIFTCARD_ACTIVATE" | "INVENTORY_BULK" | "INVENTORY_CREATE" | "INVENTORY_NETWORK_AGGREGATION" | "INVENTORY_NETWORK_UPDATED" | "INVENTORY_UPDATE" | "INVOICE_POSTING" | "LIST_UPDATE" | "MULTI_ITEM_ORDER_CONFIRMATION_EMAIL" | "ORDER_CANCEL" | "ORDER_CANCELLATION_COUPON_REVERSAL" | "ORDER_CANCELLATION_EMAIL_LOCATE_ORDER_ITEM_CANCEL" | "ORDER_CANCELLATION_EMAIL_WEBCSC_ORDER_CANCEL" | "ORDER_CANCELLATION_EMAIL_WEBCSC_ORDER_ITEM_CANCEL" | "ORDER_CANCELLED" | "ORDER_CANCELLED_IN_PTS" | "ORDER_CONFIRMED" | "ORDER_CREATE" | "ORDER_CREATE_IN_PTS" | "ORDER_EXCHANGE" | "ORDER_HOLD_CROSSBORDER" | "ORDER_HOLD_CSR" | "ORDER_HOLD_FRAUD" | "ORDER_IN_PROGRESS" | "ORDER_PARTIALLY_CANCELLED" | "ORDER_PARTIALLY_RETURNED" | "ORDER_RETURNED" | "ORDER_SHIPPED" | "PICKUP_COMPLETED" | "PICKUP_CREATED" | "REFUND_NOTIFICATION_EMAIL" | "RETURN_LPN" | "RETURN_NOTIFICATION_EMAIL" | "RETURN_PENDING" | "RETURN_PROCESSING" | "RETURN_REJECTED" | "SHIPMENT_CANCELLED" | "SHIPMENT_CANCELLED_IN_PTS" | "SHIPMENT_CREATED" | "SHIPMENT_CREATE_IN_PTS" | "SHIPMENT_UPDATE" | "SHIPPING_CONFIRMATION_EMAIL" | "SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL" | "TRANSFER_CREATE" | "EXCHANGE_NOTIFICATION_EMAIL" | "HIGH_ALERT_NOTIFICATION_EMAIL" | "LOW_ALERT_NOTIFICATION_EMAIL" | "MEDIUM_ALERT_NOTIFICATION_EMAIL" | "TIMER_REFUSED";
        /** @description The policies by name. */
        Policies: {
            [key: string]: components["schemas"]["Policy"];
        };
        Policy: {
            /** @description The tenant's value. */
            value: unknown;
            /** @description The value if the tenant has not set one. */
            default: unknown;
            /** @description What it decides. */
            describes: string;
        };
        /** @description New values by name; null restores a policy's default. */
        PolicyChanges: {
            [key: string]: unknown;
        };
        Lifecycle: {
            buckets: components["schemas"]["Bucket"][];
            moves: components["schemas"]["MoveRow"][];
            units?: components["schemas"]["BucketUnits"];
        };
        MoveRow: {
            name: components["schemas"]["MoveName"];
            /** @description What the move means. */
            describes: string;
            /** @description The buckets its units come from, emptied in this order. */
            from: components["schemas"]["Bucket"][];
            to: components["schemas"]["Bucket"];
            /** @description What must hold, by name. */
            guards: string[];
            /** @description What bounds how many units move, by name. */
            limit?: string;
            /** @description What follows from it, by name. */
            effects: string[];
            /** @description The kind of entry it makes in the order's history. */
            audit: string;
            events: components["schemas"]["EventType"][];
        };
        FaultDescription: {
            /** @description The operationId of the calls it is about, or several. */
            operation?: string | string[];
            /**
             * @description The method of the calls it is about.
             * @enum {string}
             */
            method?: "GET" | "PUT" | "POST" | "PATCH" | "DELETE";
            /** @description The path of the calls it is about, in which `*` stands for any run of characters. */
            path?: string;
            /** @description How many calls pass before it takes effect. */
            skip?: number;
            /** @description Takes effect on the n-th call only: `skip` n − 1 and `times` 1. */
            nth?: number;
            /** @description How many times it takes effect; until it is lifted if absent. */
            times?: number;
            /** @description The probability that it takes effect on a call; 1 if absent. */
            probability?: number;
            /** @description The seed of its random choices, so that a run repeats; its id if absent. */
            seed?: string | number;
            /** @description The status to return instead of carrying out the operation. */
            status?: number;
            /** @description The sentence of that error; the status's name, if absent. */
            message?: string;
            /** @description The error's code, where the API's version has one. */
            errorCode?: string;
            delay?: components["schemas"]["FaultDelay"];
            rateLimit?: components["schemas"]["RateLimit"];
            /**
             * @description The connection ends before an answer, and the operation is not carried out.
             * @enum {string}
             */
            connection?: "cut";
            /**
             * @description The operation is carried out, but its answer comes without its body, or breaks off in the middle of the body that its headers announce.
             * @enum {string}
             */
            body?: "empty" | "truncated";
            /**
             * @description noStock: an allocation finds nothing. splitAllocation: what one location would send comes from two, where another has it. fraudHold: new orders wait on the hold FRAUD. paymentDeclined: the payments of new orders have status ERROR and the orders wait on the hold AUTH_PENDING. exportError: exports fail with the status SYSTEM_ERROR. The first two take no `skip`, `nth` or `times`, and strike a share of `probability` of the order lines.
             * @enum {string}
             */
            business?: "noStock" | "splitAllocation" | "fraudHold" | "paymentDeclined" | "exportError";
            /** @description The SKUs that a business fault is about; all, if absent. */
            skus?: string[];
            /**
             * @description What happens to new deliveries of webhooks. duplicate: once it arrived, a delivery is sent again, `copies` times. reorder: the next delivery to the same target is sent before it; without a next one, it is sent 10 seconds later, or after `delay`. delay: it is sent after `delay`. lose: it is never sent, nor retried. storm: all retries are made although it arrived.
             * @enum {string}
             */
            webhook?: "duplicate" | "reorder" | "delay" | "lose" | "storm";
            /** @description The events whose deliveries a webhook fault is about; all, if absent. */
            events?: string[];
            /** @description How often a duplicated delivery is sent again; 1 if absent. */
            copies?: number;
        };
        /** @description How long the answer is held back, `ms` or anything from `minMs` to `maxMs`, a minute at most; the operation is carried out at once. With `webhook`, how long a delivery waits by the tenant's clock, a day at most. */
        FaultDelay: {
            ms?: number;
            minMs?: number;
            maxMs?: number;
        };
        /** @description Calls past the limit are answered 429 with Retry-After, in seconds. The window begins with its first call and ends by the tenant's clock: where that stands still, when it is moved. */
        RateLimit: {
            /** @description How many calls a window lets through. */
            limit: number;
            /** @description How long a window lasts. */
            perSeconds: number;
            /** @description The seconds that clients are told to wait; what is left of the window, if absent. */
            retryAfter?: number;
        };
        /** @description A fault as it was described, and how far it has come; `nth` is told as `skip` and `times`. */
        Fault: {
            /** @description Counts the tenant's faults; answers name it in the header x-sandbox-fault. */
            id: string;
            /** @description How many calls it has matched so far. */
            calls: number;
            /** @description How many times it took effect. */
            hits: number;
        } & {
            [key: string]: unknown;
        };
        Faults: {
            faults: components["schemas"]["Fault"][];
        };
        LiftedFaults: {
            lifted: components["schemas"]["Fault"][];
        };
        Requests: {
            requests: components["schemas"]["Request"][];
            /** @description How many requests there are on all pages. */
            count: number;
        };
        Request: {
            /** @description Counts the tenant's requests. */
            id: number;
            /**
             * Format: date-time
             * @description When it was answered, by the tenant's clock.
             */
            at: string;
            method: string;
            path: string;
            /** @description The operation that it matched, if any. */
            operationId?: string;
            query: {
                [key: string]: unknown;
            };
            /** @description The response status; 0 if the connection was cut instead. */
            status: number;
            /** @description The request body, if it was read. */
            requestBody?: unknown;
            /** @description The body of the answer, if it had one. */
            responseBody?: unknown;
            /** @description What validation found wrong. */
            findings: components["schemas"]["FieldProblem"][];
            /** @description Unknown fields and other likely mistakes, each with what was probably meant. */
            unknownFields?: string[];
            /** @description The ids of the faults that took effect. */
            faults: string[];
            /** @description Bodies that were too long to keep, and `findings` if there were too many to keep all. */
            omitted?: ("requestBody" | "responseBody" | "findings")[];
        };
        ClearedRequests: {
            cleared: number;
        };
        Reset: {
            /** @description A seed by its name, or a recipe written out; the sandbox's own, if absent. */
            seed?: string | {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description The time at which the tenant's clock is frozen; as the sandbox was started if absent.
             */
            clock?: string;
        };
        Standing: {
            /**
             * Format: date-time
             * @description The tenant's time.
             */
            now: string;
            /** @description Whether its clock is frozen. */
            frozen: boolean;
            /** @description How many orders it has. */
            orders: number;
        };
        NewSnapshot: {
            name?: string;
            /** @description Instead of a name, what is about to replace the data, such as `cancel`: the snapshot gets a new name with it, `before-cancel-1`. The oldest snapshots of this kind make room for it, and they do not count among the others. */
            before?: string;
            /** @description With `before`, the name of a snapshot that must not make room, because it is restored next. */
            sparing?: string;
        };
        Snapshot: {
            name: string;
            /**
             * Format: date-time
             * @description The tenant's time when it was taken.
             */
            at: string;
            /** @description How many orders it holds. */
            orders: number;
        };
        Snapshots: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        Tenant: {
            /** @description The format of the records; without it an import takes them to be of format 1. */
            format?: number;
            /** @description How many ids the tenant has generated. */
            sequence: number;
            clock: {
                /** @enum {string} */
                kind: "real" | "shifted" | "frozen";
                /** @description How far a shifted clock is ahead of the machine's. */
                offsetMs?: number;
                /** @description The time at which a frozen clock stands. */
                at?: string;
            };
            /** @description The records by collection, oldest first. */
            collections: {
                [key: string]: {
                    [key: string]: unknown;
                }[];
            };
        };
        Tenants: {
            tenants: components["schemas"]["TenantSummary"][];
            /** @description How many tenants there are on all pages. */
            count: number;
        };
        TenantSummary: {
            /** @description The account. */
            tenant: string;
            /** @description How many orders it has. */
            orders: number;
            /** @description How many snapshots of it there are. */
            snapshots: number;
            /** @description Whether it is the tenant of requests that do not name one. */
            default: boolean;
            /** @description Whether something was written to it. */
            used: boolean;
        };
        Scenarios: {
            scenarios: {
                name: string;
                /** @description What happens. */
                scenario: string;
                /** @description What it is for. */
                shows?: string;
                steps: number;
            }[];
        };
        ScenarioRun: {
            /**
             * @description The account to play on; a new one by default.
             * @example 5f689caa4216e7000750d1ef
             */
            tenant?: string;
            /**
             * @description Whether a tenant that has been used may be replaced. A snapshot of it is taken first.
             * @default false
             */
            reset?: boolean;
        };
        SentScenario: {
            /** @description The scenario in YAML, as docs/scenarios.md describes it. */
            text: string;
            /** @description The account to play on; a new one by default. */
            tenant?: string;
            /**
             * @description Whether a tenant that has been used may be replaced. A snapshot of it is taken first.
             * @default false
             */
            reset?: boolean;
        };
        ScenarioOutcome: {
            /** @description The account that it was played on. */
            tenant: string;
            /** @description The headers that name that tenant in calls of the API and of the control API. */
            headers: {
                [key: string]: string;
            };
            /** @description The snapshot of the tenant's previous state. */
            snapshot?: string;
            file: string;
            scenario: string;
            /** @description Whether every step went as the scenario says. */
            ok: boolean;
            /** @description What the steps kept of their answers, by name: ids and numbers to go on with. */
            kept: {
                [key: string]: unknown;
            };
            /** @description The steps that were played; none after a failed step. */
            steps: components["schemas"]["StepOutcome"][];
        };
        StepOutcome: {
            /** @description From 1; 0 is what the scenario starts with. */
            number: number;
            name: string;
            /** @enum {string} */
            outcome: "passed" | "failed" | "skipped";
            /** @description Why all or part of it was skipped. */
            notice?: string;
            /** @description What to look at although the step passed, such as a restock that made a new stock record. */
            hint?: string;
            /** @description What is not as the step expects it. */
            findings?: {
                file: string;
                line: number;
                column: number;
                field: string;
                expected: string;
                got: string;
                /** @description The parts that differ, whole. `received` is absent where the answer has nothing there. */
                parts?: {
                    /** @description What the scenario expects, with its placeholders filled in. */
                    expected: unknown;
                    /** @description What the answer has in this place. */
                    received?: unknown;
                };
            }[];
            request?: {
                method: string;
                path: string;
                /** @description What was sent. */
                body?: unknown;
            };
            answer?: {
                /** @description "none" where the connection ended without a whole answer. */
                status: number | "none";
                /** @description What came back. */
                body?: unknown;
            };
            /** @description The latest events, for a step that failed. */
            timeline?: {
                /** Format: date-time */
                at: string;
                type: components["schemas"]["EventType"];
                orderNumber?: string;
            }[];
        };
        Error: {
            message: string;
            fields?: components["schemas"]["FieldProblem"][];
        };
        FieldProblem: {
            /** @example items[0].sku */
            field: string;
            /** @enum {string} */
            problem: "missing" | "invalid" | "unknown";
            /** @example must not be null */
            message: string;
        };
    };
    responses: {
        /** @description The request was refused; `fields` names what is wrong in it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant has no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sandbox was started without a request log. */
        NoRequestLog: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other error, in the same format. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
         * @example {"account":"5f689caa4216e7000750d1ef"}
         */
        SiteContext: string;
        /**
         * @description The tenant, 24 characters, where x-site-context is not sent.
         * @example 5f689caa4216e7000750d1ef
         */
        TenantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "operations": {
                     *         "total": 137,
                     *         "implemented": 18
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-05T09:00:00.000Z",
                     *       "frozen": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-01-05T09:00:00Z",
                 *       "frozen": true
                 *     }
                 */
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            /** @description The clock after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-05T09:00:00.000Z",
                     *       "frozen": true
                     *     }
                     */
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The new time, and the timers that fired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-02-05T09:00:00.000Z",
                     *       "fired": [
                     *         {
                     *           "at": "2026-02-04T09:00:00.000Z",
                     *           "timer": "backorder30Days",
                     *           "about": {
                     *             "kind": "reservation",
                     *             "id": "695b7b9065b8a1d1f1000004"
                     *           },
                     *           "orderNumber": "309019176",
                     *           "orderId": "695b7b9065b8a1d1f1000001"
                     *         }
                     *       ],
                     *       "refused": [],
                     *       "webhooks": {
                     *         "sent": 1,
                     *         "failed": 0,
                     *         "pending": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description Nothing is due; nothing has changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listTimers: {
        parameters: {
            query?: {
                /** @description How many timers at most. */
                limit?: number;
                /** @description How many timers to leave out from the first on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timers that are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "timers": [
                     *         {
                     *           "at": "2026-01-05T09:00:02.000Z",
                     *           "timer": "releaseOrder",
                     *           "about": {
                     *             "kind": "order",
                     *             "id": "695b7b9065b8a1d1f1000001"
                     *           },
                     *           "orderNumber": "309019176",
                     *           "orderId": "695b7b9065b8a1d1f1000001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timers"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    inspectOrders: {
        parameters: {
            query?: {
                /**
                 * @description What to look for.
                 * @example LAMP-01
                 */
                search?: string;
                /**
                 * @description Only orders with this status.
                 * @example ORDER_ALLOCATED
                 */
                status?: string;
                /** @description How many orders at most. */
                limit?: number;
                /** @description How many orders to leave out from the newest on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, and how many orders there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "limit": 50,
                     *       "offset": 0,
                     *       "orders": [
                     *         {
                     *           "orderNumber": "309019176",
                     *           "orderId": "695b7b9065b8a1d1f1000001",
                     *           "status": "ORDER_PARTIALLY_ALLOCATED",
                     *           "customer": "Ada Byron",
                     *           "email": "ada@example.com",
                     *           "total": 129.5,
                     *           "currency": "USD",
                     *           "createdAt": "2026-01-05T09:00:00.000Z",
                     *           "updatedAt": "2026-01-05T09:00:02.000Z",
                     *           "units": {
                     *             "backordered": 1,
                     *             "allocated": 2
                     *           },
                     *           "waiting": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InspectedOrders"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    inspectOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The merchant's number of the order.
                 * @example 309019176
                 */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, and everything that is known about it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order": {
                     *         "orderId": "695b7b9065b8a1d1f1000001",
                     *         "orderNumber": "309019176",
                     *         "statusCode": "ORDER_PARTIALLY_BACKORDERED",
                     *         "version": 2,
                     *         "items": [
                     *           {
                     *             "lineItemId": "line-1",
                     *             "sku": "LAMP-01",
                     *             "orderedQuantity": 3,
                     *             "lineOrderStatus": "PARTIALLY_BACKORDERED"
                     *           }
                     *         ]
                     *       },
                     *       "lines": [
                     *         {
                     *           "lineItemId": "line-1",
                     *           "sku": "LAMP-01",
                     *           "quantity": 3,
                     *           "units": {
                     *             "backordered": 1,
                     *             "allocated": 2
                     *           }
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "move": "ship",
                     *           "legal": true,
                     *           "lines": [
                     *             {
                     *               "lineItemId": "line-1",
                     *               "most": 2
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "move": "deliver",
                     *           "legal": false,
                     *           "lines": [],
                     *           "reason": "Line line-1 has no units that are shipped"
                     *         }
                     *       ],
                     *       "waits": [
                     *         {
                     *           "lineItemId": "line-1",
                     *           "sku": "LAMP-01",
                     *           "quantity": 1,
                     *           "because": "1 unit waits for stock of SKU LAMP-01",
                     *           "frees": [
                     *             {
                     *               "action": "restock",
                     *               "does": "Add 1 unit of LAMP-01 at location 1",
                     *               "sku": "LAMP-01",
                     *               "locationNum": 1,
                     *               "channelId": "12",
                     *               "quantity": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "timers": [
                     *         {
                     *           "at": "2026-02-04T09:00:00.000Z",
                     *           "kind": "backorder30Days",
                     *           "does": "Asks the customer to agree to the delay, for the first time",
                     *           "about": {
                     *             "kind": "reservation",
                     *             "id": "695b7b9065b8a1d1f1000004"
                     *           }
                     *         }
                     *       ],
                     *       "money": [
                     *         {
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "kind": "STATED",
                     *           "field": "authAmount",
                     *           "reason": "ORDER_PLACED",
                     *           "paymentCounter": 1,
                     *           "amount": "129.50",
                     *           "currency": "USD"
                     *         }
                     *       ],
                     *       "reservations": [
                     *         {
                     *           "id": "695b7b9065b8a1d1f1000004",
                     *           "type": "BACKORDER",
                     *           "lineItemId": "line-1",
                     *           "sku": "LAMP-01",
                     *           "locationNum": 1,
                     *           "quantity": 1,
                     *           "waiting": 1,
                     *           "released": 0,
                     *           "cancelled": 0,
                     *           "consented": false,
                     *           "createdAt": "2026-01-05T09:00:02.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InspectedOrder"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    getOrderTimeline: {
        parameters: {
            query?: {
                /** @description How many entries at most. */
                limit?: number;
                /** @description The id of the entry after which to begin; from the first on, if absent. */
                after?: string;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The merchant's number of the order.
                 * @example 309019176
                 */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the entries, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "entries": [
                     *         {
                     *           "id": "call-1",
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "kind": "call",
                     *           "title": "createOrder: 200",
                     *           "detail": {
                     *             "method": "POST",
                     *             "path": "/api/v2/order",
                     *             "operationId": "createOrder",
                     *             "status": 200
                     *           },
                     *           "requestId": 1,
                     *           "change": 1
                     *         },
                     *         {
                     *           "id": "event-695b7b9065b8a1d1f1000003",
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "kind": "event",
                     *           "title": "ORDER_CREATE",
                     *           "detail": {
                     *             "type": "ORDER_CREATE",
                     *             "about": {
                     *               "kind": "order",
                     *               "id": "695b7b9065b8a1d1f1000001"
                     *             }
                     *           },
                     *           "requestId": 1,
                     *           "change": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    getOrderScenario: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The merchant's number of the order.
                 * @example 309019176
                 */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "yaml": "scenario: Order 309019176\nseed: default\nclock: 2026-01-05T09:00:00.000Z\nlifecycle: manual\nsteps:\n  - { move: release, order: \"309019176\" }\n",
                     *       "steps": 1,
                     *       "complete": true
                     *     }
                     */
                    "application/json": components["schemas"]["OrderScenario"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    moveOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The merchant's number of the order.
                 * @example 309019176
                 */
                orderNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description The order as it stands now, in the shape of v2's getOrder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orderId": "695b7b9065b8a1d1f1000001",
                     *       "orderNumber": "309019176",
                     *       "statusCode": "ORDER_PARTIALLY_SHIPPED",
                     *       "version": 2,
                     *       "items": [
                     *         {
                     *           "lineItemId": "line-1",
                     *           "sku": "LAMP-01",
                     *           "orderedQuantity": 3,
                     *           "shippedQuantity": 2,
                     *           "lineOrderStatus": "PARTIALLY_SHIPPED"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description A guard refuses the move; nothing has changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Cannot ship 3: Line line-1 has only 2 units that are allocated",
                     *       "legal": [
                     *         {
                     *           "move": "ship",
                     *           "items": [
                     *             {
                     *               "lineItemId": "line-1",
                     *               "quantity": 2
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "move": "liftHold",
                     *           "hold": "CSR",
                     *           "items": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RefusedMove"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    restock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sku": "LAMP-01",
                 *       "locationNum": 1,
                 *       "quantity": 3
                 *     }
                 */
                "application/json": components["schemas"]["Delivery"];
            };
        };
        responses: {
            /** @description The stock record as it stands now, and the units of orders that were released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inventory": {
                     *         "id": "695b7b9065b8a1d1f1000002",
                     *         "sku": "LAMP-01",
                     *         "locationNum": 1,
                     *         "channelId": "12",
                     *         "counters": {
                     *           "onHand": 5,
                     *           "allocated": 5,
                     *           "shipped": 0
                     *         },
                     *         "virtualCounters": {
                     *           "availableToPurchase": 0,
                     *           "availableBackorder": 10,
                     *           "availablePreorder": 0
                     *         },
                     *         "backordered": 0,
                     *         "preordered": 0,
                     *         "createdAt": "2026-01-05T09:00:00.000Z",
                     *         "updatedAt": "2026-02-05T09:00:00.000Z"
                     *       },
                     *       "created": false,
                     *       "released": [
                     *         {
                     *           "orderNumber": "309019176",
                     *           "lineItemId": "line-1",
                     *           "quantity": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Restocked"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    inspectStock: {
        parameters: {
            query?: {
                /**
                 * @description A part of the SKU, whatever the case.
                 * @example LAMP
                 */
                search?: string;
                /** @description How many records at most. */
                limit?: number;
                /** @description How many records to leave out from the first on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, and how many records there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "limit": 50,
                     *       "offset": 0,
                     *       "rows": [
                     *         {
                     *           "id": "695b7b9065b8a1d1f1000002",
                     *           "sku": "LAMP-01",
                     *           "locationNum": 1,
                     *           "channelId": "12",
                     *           "onHand": 5,
                     *           "allocated": 5,
                     *           "shipped": 0,
                     *           "backordered": 3,
                     *           "preordered": 0,
                     *           "safetyStock": 0,
                     *           "softReserved": 0,
                     *           "available": 0,
                     *           "infinite": false,
                     *           "waiting": [
                     *             {
                     *               "orderNumber": "309019176",
                     *               "lineItemId": "line-1",
                     *               "quantity": 3
                     *             }
                     *           ],
                     *           "waitingCount": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StockRows"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    settleWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "withinMs": 5000
                 *     }
                 */
                "application/json": components["schemas"]["Settle"];
            };
        };
        responses: {
            /** @description What was sent, and what is left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sent": 2,
                     *       "failed": 0,
                     *       "pending": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Settled"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries of this event. */
                event?: components["schemas"]["EventType"];
                /** @description Only deliveries to this webhook. */
                webhookId?: string;
                /** @description How many deliveries at most. */
                limit?: number;
                /** @description How many deliveries to leave out from the first on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the deliveries, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "deliveries": [
                     *         {
                     *           "id": "695b7b9065b8a1d1f1000009",
                     *           "event": "ORDER_CREATE",
                     *           "eventRequestId": "695b7b9065b8a1d1f1000003",
                     *           "webhookId": "695b7b9065b8a1d1f1000000",
                     *           "target": "http://localhost:3000/hooks",
                     *           "status": "SUCCESS",
                     *           "createdAt": "2026-01-05T09:00:00.000Z",
                     *           "orderNumber": "309019176",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-01-05T09:00:00.000Z",
                     *               "statusCode": 200
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveries"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The id of the delivery.
                 * @example 695b7b9065b8a1d1f1000009
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "695b7b9065b8a1d1f100000a",
                     *       "event": "ORDER_CREATE",
                     *       "eventRequestId": "695b7b9065b8a1d1f1000003",
                     *       "webhookId": "695b7b9065b8a1d1f1000000",
                     *       "target": "http://localhost:3000/hooks",
                     *       "status": "SUCCESS",
                     *       "createdAt": "2026-01-05T09:00:00.000Z",
                     *       "orderNumber": "309019176",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "statusCode": 200
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description Its webhook or its event is gone. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events of this order. */
                orderNumber?: string;
                /** @description Only events of this type. */
                type?: components["schemas"]["EventType"];
                /**
                 * @description Only what happened at this time or later.
                 * @example 2026-01-05T09:00:00Z
                 */
                since?: string;
                /** @description How many events at most; 100 if absent. */
                limit?: number;
                /** @description How many events to leave out from the first on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the events, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "events": [
                     *         {
                     *           "id": "695b7b9065b8a1d1f1000003",
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "type": "ORDER_CREATE",
                     *           "about": {
                     *             "kind": "order",
                     *             "id": "695b7b9065b8a1d1f1000001"
                     *           },
                     *           "orderNumber": "309019176",
                     *           "orderId": "695b7b9065b8a1d1f1000001",
                     *           "channelId": "12"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Only events of this order. */
                orderNumber?: string;
                /** @description Only events of this type. */
                type?: components["schemas"]["EventType"];
                /** @description How many of the latest events to begin with, where last-event-id is not sent. */
                last?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
                /** @description The id of the last message that the reader has. The stream goes on after it. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events, until one side ends the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "695b7b9065b8a1d1f1000003",
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "type": "ORDER_CREATE",
                     *       "about": {
                     *         "kind": "order",
                     *         "id": "695b7b9065b8a1d1f1000001"
                     *       },
                     *       "orderNumber": "309019176",
                     *       "orderId": "695b7b9065b8a1d1f1000001",
                     *       "channelId": "12"
                     *     }
                     */
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description How many milliseconds are between two messages at least. */
                everyMs?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the tenant has come, until one side ends the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "change": 41,
                     *       "request": 12
                     *     }
                     */
                    "text/event-stream": components["schemas"]["LatestChange"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    getPolicies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every policy of the tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "holdFor": {
                     *         "value": "PT5M",
                     *         "default": "PT1M",
                     *         "describes": "How long a new order waits before its release, in auto."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Policies"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    setPolicies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "holdFor": "PT5M",
                 *       "autopilot": [
                 *         "ship",
                 *         "deliver"
                 *       ],
                 *       "unknownSku": null
                 *     }
                 */
                "application/json": components["schemas"]["PolicyChanges"];
            };
        };
        responses: {
            /** @description Every policy of the tenant, as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "holdFor": {
                     *         "value": "PT5M",
                     *         "default": "PT1M",
                     *         "describes": "How long a new order waits before its release, in auto."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Policies"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    getLifecycle: {
        parameters: {
            query?: {
                /**
                 * @description The number of the order whose units to count.
                 * @example 309019176
                 */
                orderNumber?: string;
                /** @description `tenant` counts the units of all orders. */
                units?: "tenant";
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table of moves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "buckets": [
                     *         "open",
                     *         "allocated",
                     *         "shipped"
                     *       ],
                     *       "moves": [
                     *         {
                     *           "name": "ship",
                     *           "describes": "The units left the warehouse",
                     *           "from": [
                     *             "allocated"
                     *           ],
                     *           "to": "shipped",
                     *           "guards": [
                     *             "notHeld"
                     *           ],
                     *           "limit": "onAllocation",
                     *           "effects": [
                     *             "shipStock"
                     *           ],
                     *           "audit": "SHIP",
                     *           "events": [
                     *             "SHIPMENT_CREATED",
                     *             "SHIPPING_CONFIRMATION_EMAIL"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Lifecycle"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    getSeries: {
        parameters: {
            query: {
                /**
                 * @description What to tell.
                 * @example ordersByStatus
                 */
                name: "ordersByStatus" | "stock" | "requests";
                /** @description The SKU, for `stock`. */
                sku?: string;
                /** @description How many times at most. */
                points?: number;
                /** @description Whether values are told by the time, or by the number of the change that made them, which tells apart what happened while the clock stood still. */
                by?: "time" | "change";
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times, and the values of each series at them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "ordersByStatus",
                     *       "times": [
                     *         "2026-01-05T09:00:00.000Z",
                     *         "2026-01-05T09:01:00.000Z"
                     *       ],
                     *       "series": [
                     *         {
                     *           "name": "ORDER_CREATED",
                     *           "values": [
                     *             1,
                     *             0
                     *           ]
                     *         },
                     *         {
                     *           "name": "ORDER_ALLOCATED",
                     *           "values": [
                     *             0,
                     *             1
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    getCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operations": [
                     *         {
                     *           "operationId": "getCounter",
                     *           "method": "GET",
                     *           "path": "/api/v2/inventory/counter/{code}",
                     *           "family": "Inventory Counter (v2)",
                     *           "stateful": true,
                     *           "example": false,
                     *           "scenarios": [],
                     *           "tests": [
                     *             {
                     *               "status": 200,
                     *               "files": [
                     *                 "test/resources/counter/counter.test.ts"
                     *               ]
                     *             }
                     *           ],
                     *           "proves": {
                     *             "state": "test/resources/counter/counter.test.ts",
                     *             "field": "test/resources/counter/counter.test.ts"
                     *           },
                     *           "errors": [
                     *             {
                     *               "status": 404,
                     *               "tested": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults that are set, including used-up ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "id": "1",
                     *           "operation": "createOrder",
                     *           "status": 503,
                     *           "calls": 4,
                     *           "hits": 4
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Faults"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultDescription"];
            };
        };
        responses: {
            /** @description The fault as it was set. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1",
                     *       "operation": "createOrder",
                     *       "skip": 1,
                     *       "times": 2,
                     *       "status": 503,
                     *       "message": "Try again later",
                     *       "calls": 0,
                     *       "hits": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description There are too many faults already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    liftFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults that were lifted, and how far they had come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lifted": [
                     *         {
                     *           "id": "1",
                     *           "operation": "createOrder",
                     *           "status": 503,
                     *           "calls": 4,
                     *           "hits": 4
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LiftedFaults"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    liftFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The fault's id.
                 * @example 1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault that was lifted, and how far it had come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1",
                     *       "operation": "createOrder",
                     *       "status": 503,
                     *       "calls": 4,
                     *       "hits": 4
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only calls of this operationId.
                 * @example createOrder
                 */
                operation?: string;
                /** @description Only requests with this method. */
                method?: "GET" | "HEAD" | "PUT" | "POST" | "PATCH" | "DELETE";
                /** @description Only requests that were answered so; 0 where the connection was cut instead. */
                status?: number;
                /** @description How many requests at most; 100 if absent. */
                limit?: number;
                /** @description How many requests to leave out from the first on. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the requests, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "requests": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "method": "POST",
                     *           "path": "/api/v2/order/query",
                     *           "operationId": "queryOrders",
                     *           "query": {},
                     *           "status": 400,
                     *           "requestBody": {
                     *             "limit": 10
                     *           },
                     *           "responseBody": {
                     *             "message": "[filters must not be null]"
                     *           },
                     *           "findings": [
                     *             {
                     *               "field": "filters",
                     *               "problem": "missing",
                     *               "message": "must not be null"
                     *             }
                     *           ],
                     *           "faults": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Requests"];
                };
            };
            400: components["responses"]["Refused"];
            409: components["responses"]["NoRequestLog"];
            default: components["responses"]["Failed"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many requests were forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cleared": 12
                     *     }
                     */
                    "application/json": components["schemas"]["ClearedRequests"];
                };
            };
            400: components["responses"]["Refused"];
            409: components["responses"]["NoRequestLog"];
            default: components["responses"]["Failed"];
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only calls of this operationId.
                 * @example createOrder
                 */
                operation?: string;
                /** @description Only requests with this method. */
                method?: "GET" | "HEAD" | "PUT" | "POST" | "PATCH" | "DELETE";
                /** @description Only requests that were answered so; 0 where the connection was cut instead. */
                status?: number;
                /** @description How many of the latest requests to begin with, where last-event-id is not sent. */
                last?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
                /** @description The id of the last message that the reader has. The stream goes on after it. */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests, until one side ends the stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "method": "GET",
                     *       "path": "/api/v2/order",
                     *       "operationId": "getOrder",
                     *       "query": {
                     *         "orderNumber": "309019176"
                     *       },
                     *       "status": 404,
                     *       "responseBody": {
                     *         "message": "Order 309019176 not found"
                     *       },
                     *       "findings": [],
                     *       "faults": []
                     *     }
                     */
                    "text/event-stream": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Refused"];
            409: components["responses"]["NoRequestLog"];
            default: components["responses"]["Failed"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The number of the request in the tenant's log.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request, its answer and what it changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 17,
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "method": "POST",
                     *       "path": "/api/v2/order/query",
                     *       "operationId": "queryOrders",
                     *       "query": {},
                     *       "status": 400,
                     *       "requestBody": {
                     *         "limit": 10
                     *       },
                     *       "responseBody": {
                     *         "message": "[filters must not be null]"
                     *       },
                     *       "findings": [
                     *         {
                     *           "field": "filters",
                     *           "problem": "missing",
                     *           "message": "must not be null"
                     *         }
                     *       ],
                     *       "faults": [],
                     *       "changes": [],
                     *       "changed": [],
                     *       "changedCount": 0,
                     *       "changesKept": true
                     *     }
                     */
                    "application/json": components["schemas"]["RequestDetail"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description The sandbox was started without a request log. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    replayRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The number of the request in the tenant's log.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "body": {
                 *         "filters": {}
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description The answer to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "5f689caa4216e7000750d1ef",
                     *       "headers": {
                     *         "x-fabric-tenant-id": "5f689caa4216e7000750d1ef"
                     *       },
                     *       "status": 200,
                     *       "responseBody": {
                     *         "count": 0
                     *       },
                     *       "requestId": 18
                     *     }
                     */
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description Its body is not kept, or the sandbox was started without a request log. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listRefusals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groups": [
                     *         {
                     *           "rule": "queryOrders 400 filters missing must not be null",
                     *           "operationId": "queryOrders",
                     *           "status": 400,
                     *           "field": "filters",
                     *           "message": "filters must not be null",
                     *           "count": 12,
                     *           "firstAt": "2026-01-05T09:00:00.000Z",
                     *           "lastAt": "2026-01-05T09:10:00.000Z",
                     *           "latestRequestId": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusals"];
                };
            };
            400: components["responses"]["Refused"];
            409: components["responses"]["NoRequestLog"];
            default: components["responses"]["Failed"];
        };
    };
    resetTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "seed": "empty",
                 *       "clock": "2026-01-05T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            /** @description The tenant as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-05T09:00:00.000Z",
                     *       "frozen": true,
                     *       "orders": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "snapshots": [
                     *         {
                     *           "name": "before-shipping",
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "orders": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshots"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "before-shipping"
                 *     }
                 */
                "application/json": components["schemas"]["NewSnapshot"];
            };
        };
        responses: {
            /** @description The snapshot that was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before-shipping",
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "orders": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description There are too many snapshots already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The snapshot's name.
                 * @example before-shipping
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot that was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before-shipping",
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "orders": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description The snapshot's name.
                 * @example before-shipping
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot that was restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "before-shipping",
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "orders": 3
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    exportTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": 2,
                     *       "sequence": 0,
                     *       "clock": {
                     *         "kind": "frozen",
                     *         "at": "2026-01-05T09:00:00.000Z"
                     *       },
                     *       "collections": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    importTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sequence": 0,
                 *       "clock": {
                 *         "kind": "real"
                 *       },
                 *       "collections": {}
                 *     }
                 */
                "application/json": components["schemas"]["Tenant"];
            };
        };
        responses: {
            /** @description The tenant as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-05T09:00:00.000Z",
                     *       "frozen": false,
                     *       "orders": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description How many tenants at most. */
                limit?: number;
                /** @description How many tenants to leave out from the first on. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tenants, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "tenants": [
                     *         {
                     *           "tenant": "5f689caa4216e7000750d1ef",
                     *           "orders": 60,
                     *           "snapshots": 0,
                     *           "default": true,
                     *           "used": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Tenants"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    forgetTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account.
                 * @example 5f689caa4216e7000750d1ef
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "5f689caa4216e7000750d1ef",
                     *       "orders": 61,
                     *       "snapshots": 1,
                     *       "default": true,
                     *       "used": true
                     *     }
                     */
                    "application/json": components["schemas"]["TenantSummary"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listBranches: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "branches": [
                     *         {
                     *           "tenant": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *           "of": "5f689caa4216e7000750d1ef",
                     *           "change": 12,
                     *           "at": "2026-01-05T09:00:00.000Z",
                     *           "headers": {
                     *             "x-fabric-tenant-id": "ad7d4bb1d5b8f5d4cbe1c8a2"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Branches"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    openBranch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "request": 17
                 *     }
                 */
                "application/json": components["schemas"]["BranchPoint"];
            };
        };
        responses: {
            /** @description The branch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *       "of": "5f689caa4216e7000750d1ef",
                     *       "change": 12,
                     *       "request": 17,
                     *       "at": "2026-01-05T09:00:00.000Z",
                     *       "headers": {
                     *         "x-fabric-tenant-id": "ad7d4bb1d5b8f5d4cbe1c8a2"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description The change is too old, or there are too many branches. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    compareBranch: {
        parameters: {
            query?: {
                /** @description How many records at most. */
                limit?: number;
                /** @description How many records to leave out from the first on. */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The account of the branch.
                 * @example ad7d4bb1d5b8f5d4cbe1c8a2
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the records, and how many differ in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *       "of": "5f689caa4216e7000750d1ef",
                     *       "count": 1,
                     *       "records": [
                     *         {
                     *           "collection": "orders",
                     *           "id": "695b7b9065b8a1d1f1000001",
                     *           "outcome": "changed",
                     *           "fields": [
                     *             {
                     *               "field": "statusCode",
                     *               "before": "ORDER_CREATED",
                     *               "after": "ORDER_CANCELLED"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BranchDifference"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    takeOverBranch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account of the branch.
                 * @example ad7d4bb1d5b8f5d4cbe1c8a2
                 */
                tenant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant, and the snapshot of its previous state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tenant": "5f689caa4216e7000750d1ef",
                     *       "snapshot": "before-take-over-1",
                     *       "orders": 61
                     *     }
                     */
                    "application/json": components["schemas"]["TakenOver"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description There is no room for the snapshot. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "collections": [
                     *         {
                     *           "name": "orders",
                     *           "count": 63
                     *         },
                     *         {
                     *           "name": "allocations",
                     *           "count": 40
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        collections: {
                            name: string;
                            count: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description How many records at most. */
                limit?: number;
                /** @description How many records to pass over. */
                offset?: number;
            };
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path: {
                /**
                 * @description Its name in the list.
                 * @example orders
                 */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "limit": 100,
                     *       "offset": 0,
                     *       "records": [
                     *         {
                     *           "code": "ALL",
                     *           "name": "All locations"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @description How many records there are in all. */
                        count: number;
                        limit: number;
                        offset: number;
                        records: unknown[];
                    };
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Failed"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object in a string whose `account`, 24 characters, names the tenant. Without it and without x-fabric-tenant-id the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["SiteContext"];
                /**
                 * @description The tenant, 24 characters, where x-site-context is not sent.
                 * @example 5f689caa4216e7000750d1ef
                 */
                "x-fabric-tenant-id"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenarios": [
                     *         {
                     *           "name": "half-shipped",
                     *           "scenario": "Half of an order is shipped, the rest is backordered",
                     *           "shows": "A starting point for building the page of an order that arrives in parts.",
                     *           "steps": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Scenarios"];
                };
            };
            400: components["responses"]["Refused"];
            default: components["responses"]["Failed"];
        };
    };
    playScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "scenario: An order is placed\nsteps:\n  - { call: createOrder, draft: order }\n"
                 *     }
                 */
                "application/json": components["schemas"]["SentScenario"];
            };
        };
        responses: {
            /** @description The outcome of the scenario, and the tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": "scenario.yaml",
                     *       "scenario": "An order is placed",
                     *       "ok": true,
                     *       "tenant": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *       "headers": {
                     *         "x-fabric-tenant-id": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *         "x-fabric-channel-id": "12"
                     *       },
                     *       "kept": {},
                     *       "steps": [
                     *         {
                     *           "number": 1,
                     *           "name": "createOrder",
                     *           "outcome": "passed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioOutcome"];
                    /**
                     * @example {
                     *       "number": 1,
                     *       "name": "createOrder",
                     *       "outcome": "passed"
                     *     }
                     */
                    "text/event-stream": components["schemas"]["StepOutcome"];
                };
            };
            400: components["responses"]["Refused"];
            /** @description The tenant has been used and `reset` is not true, or a scenario is being played on it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    runScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The scenario's name in the list.
                 * @example half-shipped
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ScenarioRun"];
            };
        };
        responses: {
            /** @description The outcome of the scenario, and the tenant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "file": "scenarios/half-shipped.yaml",
                     *       "scenario": "Half of an order is shipped, the rest is backordered",
                     *       "ok": true,
                     *       "tenant": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *       "headers": {
                     *         "x-site-context": "{\"account\":\"ad7d4bb1d5b8f5d4cbe1c8a2\",\"channel\":\"12\"}",
                     *         "x-fabric-tenant-id": "ad7d4bb1d5b8f5d4cbe1c8a2",
                     *         "x-fabric-channel-id": "12"
                     *       },
                     *       "kept": {
                     *         "order": "AD7D4B-1",
                     *         "line": "line-1",
                     *         "reservation": "695b7d9067150c6aa5000009"
                     *       },
                     *       "steps": [
                     *         {
                     *           "number": 1,
                     *           "name": "the shopper orders five lamps, two are there",
                     *           "outcome": "passed",
                     *           "request": {
                     *             "method": "POST",
                     *             "path": "/api/v2/order",
                     *             "body": {
                     *               "orderNumber": "AD7D4B-1"
                     *             }
                     *           },
                     *           "answer": {
                     *             "status": 200,
                     *             "body": {
                     *               "orderNumber": "AD7D4B-1"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioOutcome"];
                    /**
                     * @example {
                     *       "number": 1,
                     *       "name": "createOrder",
                     *       "outcome": "passed"
                     *     }
                     */
                    "text/event-stream": components["schemas"]["StepOutcome"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            /** @description The tenant has been used and `reset` is not true, or a scenario is being played on it already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
}
export interface parametersWithDefault {
    listTimers: "limit" | "offset";
    inspectOrders: "limit" | "offset";
    getOrderTimeline: "limit";
    inspectStock: "limit" | "offset";
    listDeliveries: "limit" | "offset";
    streamEvents: "last";
    streamChanges: "everyMs";
    getSeries: "points" | "by";
    streamRequests: "last";
    listTenants: "limit" | "offset";
    compareBranch: "limit" | "offset";
    listRecords: "limit" | "offset";
}
