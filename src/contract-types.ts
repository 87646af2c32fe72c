// Generated from openapi.yaml by `npm run types`; edit that, not this.

export interface paths {
    "/api/v2/allocation/{allocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an allocation
         * @description Answers the allocation. An unknown id is 400, not 404, and its body a bare JSON string.
         */
        get: operations["getAllocation"];
        /**
         * Replace an allocation
         * @description Overwrites the allocation with the body. Another `locationNum` moves the units that are left to that location, and the answer is the allocation that holds them there. An unknown id is 400, and its body a bare JSON string.
         */
        put: operations["updateAllocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/allocation/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search allocations
         * @description Finds allocations whose fields match `filters`. The answer is a bare list, without count or paging. A 404 has a bare JSON string as body.
         */
        post: operations["queryAllocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/allocation/reallocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move allocated units to another location
         * @description Takes the named units off their location and gives them to another one with stock, never the one they came from. Both the answer and a refusal are bare JSON strings.
         */
        put: operations["reallocate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/allocation/cancel/{allocationIds}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel allocations
         * @description Releases the stock of the named allocations; their units are open again. An unknown id is 404, and its body a bare JSON string.
         */
        put: operations["cancelAllocations"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/appeasement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back as goodwill
         * @description Refunds the values at order and line level against the payments of the order. At least one is needed, their sum may not exceed what is charged and not yet refunded, and each `appeasementCounter` counts once. `appeasementTotal` grows, `orderTotal` stays.
         */
        post: operations["createAppeasement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/backpre-order/backorderpreorder-reserve/{lineItemId}/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a reservation
         * @description Writes the sent fields over the reservation of this order line. The body is a JSON object with at least one of the fields that may change.
         */
        put: operations["updateReservation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/backpre-order/order/backorder/consent-to-delay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the shopper's answer to a delay
         * @description `ACCEPT` lets the reservation wait for stock, without further reminders or automatic cancellation. `DECLINE` cancels the waiting units at once.
         */
        post: operations["consentToDelay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/backpre-order/backorderpreorder-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signal that stock was released
         * @description A ping without effect on any record: the sandbox releases backordered units by itself when stock grows. Any JSON value is accepted.
         */
        post: operations["notifyBackorderRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/backpre-order/backorderpreorder-reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reservation
         * @description Answers the reservation with this id.
         */
        get: operations["getReservation"];
        put?: never;
        /**
         * Create a reservation
         * @description Stores a reservation of units for an order line. The order may be unknown to the sandbox; the reservation is then kept as it is. Without `id` it is given one.
         */
        post: operations["createReservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/backpre-order/backorderpreorder-reserve/{identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reservations of an order
         * @description Answers the reservations made for an order. Here the identifier is an order number.
         */
        get: operations["listReservations"];
        put?: never;
        post?: never;
        /**
         * Delete a reservation
         * @description Removes a reservation and answers it. Here the identifier is the reservation's id.
         */
        delete: operations["deleteReservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/configurations/tenant-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tenant configuration
         * @description Answers all settings of the tenant as one, in `objectValue` by type and name. The policies of the sandbox are left out.
         */
        get: operations["listTenantConfigs"];
        /**
         * Replace several settings
         * @description Overwrites each setting named in the body, and answers all of them as one. An unknown setting is 404 and changes none.
         */
        put: operations["replaceTenantConfigs"];
        /**
         * Create a setting
         * @description Stores a setting of the tenant. A known type and name is 409. A setting without a type gets the type DEFAULT.
         */
        post: operations["createTenantConfig"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change several settings
         * @description Writes the sent values over those of each setting named in the body, and answers all of them as one. An unknown setting is 404 and changes none.
         */
        patch: operations["mergeTenantConfigs"];
        trace?: never;
    };
    "/api/v2/configurations/tenant-config/{configType}/name/{configName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a setting
         * @description Answers the setting with this type and name.
         */
        get: operations["getTenantConfig"];
        /**
         * Replace a setting
         * @description Overwrites the setting with this type and name.
         */
        put: operations["replaceTenantConfig"];
        post?: never;
        /**
         * Delete a setting
         * @description Removes the setting with this type and name. A policy of the sandbox gets its default back.
         */
        delete: operations["deleteTenantConfig"];
        options?: never;
        head?: never;
        /**
         * Change a setting
         * @description Writes the sent values over those of the setting with this type and name.
         */
        patch: operations["mergeTenantConfig"];
        trace?: never;
    };
    "/api/v2/configurations/tenant-config/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search settings
         * @description Finds settings whose fields match `filters`. The policies of the sandbox are among them if `configType` is SANDBOX_POLICY.
         */
        post: operations["queryTenantConfigs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/cross-border/validate-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that orders passed the cross-border check
         * @description Fires CROSS_BORDER_VALIDATION for each order; one on ORDER_HOLD_CROSSBORDER stays held until it is released or cancelled.
         */
        post: operations["validateCrossBorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/cross-border/release-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the cross-border hold
         * @description Releases the order from its cross-border hold, or cancels it, as `releaseType` says.
         */
        post: operations["releaseCrossBorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an export
         * @description Starts a job that writes the records of a module that match `filters` to a CSV file.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search export jobs
         * @description Finds export jobs whose fields match `filters`.
         */
        post: operations["queryExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export job
         * @description Answers how far the export with this key is.
         */
        get: operations["getExportStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/headers-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the columns of an export
         * @description Answers which columns the CSV file of a module has.
         */
        get: operations["getExportHeaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/files-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exported files
         * @description Answers which CSV files there are for a module. The shape of the answer is not published; it is an object.
         */
        get: operations["listExportFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/exports/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the address of an exported file
         * @description Answers an address of the sandbox that serves the CSV file of an export.
         */
        get: operations["getExportDownloadUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/configurations/fraud-config/{processName}/{serviceName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get fraud rules
         * @description Answers the fraud rules of this process and service.
         */
        get: operations["getFraudConfig"];
        /**
         * Replace fraud rules
         * @description Overwrites the fraud rules of this process and service.
         */
        put: operations["replaceFraudConfig"];
        post?: never;
        /**
         * Delete fraud rules
         * @description Removes the fraud rules of this process and service.
         */
        delete: operations["deleteFraudConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/configurations/fraud-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the fraud rules
         * @description Answers the fraud rules of every process and service.
         */
        get: operations["listFraudConfigs"];
        put?: never;
        /**
         * Create fraud rules
         * @description Stores the fraud rules of a process and service. A known pair is 409.
         */
        post: operations["createFraudConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/fraud/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an order from its fraud hold
         * @description Moves the held order on to ORDER_CONFIRMED. The status is always 200: a failure, such as an unknown order, is told in `status` and `errors`.
         */
        post: operations["releaseFraudHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/fraud/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order held for fraud
         * @description Cancels the held order. The status is always 200: a failure, such as an unknown order, is told in `status` and `errors`.
         */
        post: operations["cancelFraudHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare a stock attribute
         * @description Stores the code of an attribute that stock records may carry. A known code is 409.
         */
        post: operations["createInventoryAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/attribute/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stock attribute
         * @description Answers the declaration with this code.
         */
        get: operations["getInventoryAttribute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/aws/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to upload to
         * @description Answers an address of the sandbox that takes a stock file, and the key to follow its progress with.
         */
        post: operations["createUploadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/aws/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an address to download from
         * @description Answers an address of the sandbox that serves an uploaded stock file.
         */
        post: operations["createDownloadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the counters
         * @description Answers every counter that may appear in stock records.
         */
        get: operations["listCounters"];
        put?: never;
        /**
         * Declare a counter
         * @description Stores a counter of the merchant. Without `code` one is made from the name.
         */
        post: operations["createCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/counter/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a counter
         * @description Answers the counter with this code.
         */
        get: operations["getCounter"];
        /**
         * Rename a counter
         * @description Gives the counter another name; its code stays.
         */
        put: operations["updateCounter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inventory networks
         * @description Answers the inventory networks of the tenant.
         */
        get: operations["listNetworks"];
        put?: never;
        /**
         * Create an inventory network
         * @description Stores a group of locations whose stock is sold as one.
         */
        post: operations["createNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/network/{networkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an inventory network
         * @description Answers the network with this id.
         */
        get: operations["getNetwork"];
        /**
         * Replace an inventory network
         * @description Overwrites the network; its id stays.
         */
        put: operations["replaceNetwork"];
        post?: never;
        /**
         * Delete an inventory network
         * @description Removes the network. The stock of its locations stays.
         */
        delete: operations["deleteNetwork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/aggregatedNetwork/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the stock of a network
         * @description Answers the virtual counters of each SKU summed over the locations of a network.
         */
        get: operations["queryAggregatedNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/upload/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the log of an upload
         * @description Answers how far the uploaded file with this key has been read.
         */
        get: operations["getUploadLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/upload/log/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the logs of uploads
         * @description Answers the logs of all uploads, the latest first. fabric publishes the page of aggregated networks as the shape of the answer; only its `pagination` applies, and `uploadLogs` is the sandbox's own.
         */
        get: operations["listUploadLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stock records
         * @description Answers the stock records that match every list sent; without any, all of them.
         */
        get: operations["listInventory"];
        /**
         * Replace a stock record
         * @description Overwrites the record of this item, location and channel: fields that are not sent are emptied, counters set to 0. A record that does not exist is created.
         */
        put: operations["replaceInventory"];
        /**
         * Create a stock record
         * @description Stores the stock of an item at a location in a channel. Growing stock releases backordered units, first come first served.
         */
        post: operations["createInventory"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a stock record
         * @description Writes the sent fields over the record of this item, location and channel; the others stay. A record that does not exist is 404.
         */
        patch: operations["mergeInventory"];
        trace?: never;
    };
    "/api/v2/inventory/adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Adjust counters, creating the record if needed
         * @description Adds the sent counters to those of the record: 10 takes 100 to 110. A record that does not exist is created.
         */
        put: operations["putInventoryAdjustment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Adjust counters of a known record
         * @description Adds the sent counters to those of the record: 10 takes 100 to 110. A record that does not exist is 404.
         */
        patch: operations["patchInventoryAdjustment"];
        trace?: never;
    };
    "/api/v2/inventory/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the stock of an item
         * @description Answers the stock record of the item.
         */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/inventory/geography": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find stock near a place
         * @description Answers the stock records of the SKUs at locations within the radius of a position or address, with the distance of each location.
         */
        get: operations["searchInventoryByGeography"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an invoice
         * @description Bills a shipment, a return or an appeasement of an order, as `invoiceType` says.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search invoices
         * @description Finds invoices whose fields match `filters`.
         */
        post: operations["queryInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand invoices over to accounting
         * @description Marks the named invoices as posted. An invoice must be created before it is posted, and posted before it is acknowledged.
         */
        post: operations["postInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice/post/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a posted invoice
         * @description Notes that accounting has booked the invoice, and answers a message.
         */
        post: operations["acknowledgeInvoicePosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an invoice
         * @description Notes that another system has received the invoice, and answers the invoice.
         */
        post: operations["acknowledgeInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/invoice/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Answers the invoice with this id.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a list
         * @description Stores a list of a user and gives it an id.
         */
        post: operations["createList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/list/{listId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the items of a list
         * @description Answers every item on the list.
         */
        get: operations["getListItems"];
        put?: never;
        /**
         * Add items to a list
         * @description Puts the items on the list and answers what is on it.
         */
        post: operations["addListItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/list/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list
         * @description Answers the list with this id, without its items.
         */
        get: operations["getList"];
        put?: never;
        post?: never;
        /**
         * Delete a list
         * @description Removes the list together with its items.
         */
        delete: operations["deleteList"];
        options?: never;
        head?: never;
        /**
         * Change a list
         * @description Writes the sent fields over the list; its items stay.
         */
        patch: operations["updateList"];
        trace?: never;
    };
    "/api/v2/list/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lists of a user
         * @description Answers every list of the user.
         */
        get: operations["getListsOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/location/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the location attributes
         * @description Answers every attribute declared for locations.
         */
        get: operations["listLocationAttributes"];
        put?: never;
        /**
         * Declare a location attribute
         * @description Stores the declaration of an attribute that locations may carry and gives it an id. A known code is 409.
         */
        post: operations["createLocationAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/location/attribute/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a location attribute
         * @description Answers the declaration with this code.
         */
        get: operations["getLocationAttribute"];
        /**
         * Replace a location attribute
         * @description Overwrites the declaration with this code; its id stays.
         */
        put: operations["updateLocationAttribute"];
        post?: never;
        /**
         * Delete a location attribute
         * @description Removes the declaration. Locations that carry the attribute keep its value.
         */
        delete: operations["deleteLocationAttribute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description Answers the locations with the given numbers and types; without any, all of them.
         */
        get: operations["listLocations"];
        put?: never;
        /**
         * Create a location
         * @description Stores a location. A `locationNum` or coordinates that another location has are 409.
         */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/location/{locationNum}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a location
         * @description Answers the location with this number.
         */
        get: operations["getLocation"];
        /**
         * Replace a location
         * @description Overwrites the location, or creates it where there is none: fields that are not sent are emptied.
         */
        put: operations["replaceLocation"];
        post?: never;
        /**
         * Delete a location
         * @description Removes the location and answers it.
         */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /**
         * Change a location
         * @description Writes the sent fields over the location; the others stay.
         */
        patch: operations["mergeLocation"];
        trace?: never;
    };
    "/api/v2/location/geography/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find locations near a place
         * @description Answers the locations within a radius of a postal code, nearest first unless sorted otherwise.
         */
        post: operations["searchLocationsByGeography"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notification/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a notification
         * @description Sends the notification as a webhook event of the source NOTIFICATION_SERVICE; the sandbox sends no mail.
         */
        post: operations["sendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notification/acknowledgment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a notification
         * @description Notes that the notification has reached the shopper.
         */
        post: operations["acknowledgeNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/attribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the order attributes
         * @description Answers every attribute declared for orders.
         */
        get: operations["listOrderAttributes"];
        put?: never;
        /**
         * Declare an order attribute
         * @description Stores the declaration of an attribute that orders may carry and gives it an id.
         */
        post: operations["createOrderAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/attribute/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order attribute
         * @description Answers the declaration with this code.
         */
        get: operations["getOrderAttribute"];
        /**
         * Replace an order attribute
         * @description Overwrites the declaration with this code; its id stays.
         */
        put: operations["updateOrderAttribute"];
        post?: never;
        /**
         * Delete an order attribute
         * @description Removes the declaration. Orders that carry the attribute keep its value.
         */
        delete: operations["deleteOrderAttribute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check what may be cancelled
         * @description Tells for each line of the order how many units may still be cancelled, or only for the lines named in `lineItemIds`. An eligible quantity is exactly what `cancelOrder` accepts. An order can be cancelled while it is held, created, confirmed or partially allocated; the policy `cancellableStatuses` can widen that.
         */
        get: operations["getCancelEligibility"];
        put?: never;
        /**
         * Cancel an order or some of its units
         * @description Cancels the quantities named in `items`, or everything that is left when there are none. Cancelled units release their allocation, authorised money is voided, captured money refunded, totals are computed anew and a `CANCEL` entry joins the audit log. What cannot be cancelled is refused with 400 and the reason.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check what may be returned
         * @description Tells for each line of the order how many units may be returned, or for one line when `lineItemId` is sent.
         */
        get: operations["getReturnEligibility"];
        put?: never;
        /**
         * Return units of an order
         * @description Records each item under its `returnType`: announced, under inspection, rejected or received. Received units are refunded. The order must be shipped, delivered or picked up, at least in part; `policyOveride` skips the return policy. With `exchange` the replacement ships when the return is received, or at once where asked.
         */
        post: operations["createReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one order, or all of them
         * @description Finds an order by `orderId` or `orderNumber` and answers it alone. Without either parameter it answers the list of all orders of the tenant. An id or number that no order has is 404.
         */
        get: operations["getOrder"];
        put?: never;
        /**
         * Create an order
         * @description Stores the order under a new id with `version` 0 and answers it. Totals are kept as sent, even where they do not add up. The order is held for a moment, then released and allocated; how far that goes by itself is the policy `lifecycle`. A second order with a known `orderNumber` is refused with 400.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the content of an order
         * @description Overwrites the order with the body: an optional field that is left out is gone. What it states of quantities and status becomes the moves that lead there, with their guards and effects; quantities that contradict each other move nothing, and the header `x-sandbox-contradictory-quantities` of the answer names their lines. Id, creation date, original totals, the history and the ledger stay, `version` grows and an `UPDATE` entry joins the audit log.
         */
        put: operations["updateOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search orders
         * @description Finds orders whose fields match `filters`, which mirrors the nesting of an order. No hit is a result with count 0; the policy `emptyQuery` can turn it into 404.
         */
        post: operations["queryOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/{orderId}/shipto/{shipToId}/pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change who picks up
         * @description Sets the person who collects the units of one ship-to and answers the changed ship-to.
         */
        patch: operations["updatePickupPerson"];
        trace?: never;
    };
    "/api/v2/order/{orderId}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the customer of an order
         * @description Writes the sent fields over the customer of the order; fields that are not sent stay.
         */
        patch: operations["updateOrderCustomer"];
        trace?: never;
    };
    "/api/v2/order/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check what may be exchanged
         * @description Tells for each line of the order how many units may be exchanged, or for one line when `lineItemId` is sent.
         */
        get: operations["getExchangeEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/package-tracking/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a package tracking event
         * @description Notes that the package tracking system has taken over, or dropped, the order or shipment named in the body, and answers the order.
         */
        post: operations["acknowledgePackageTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/order/payment-status/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a payment
         * @description Gives the payment named by `paymentIdentifier` the sent status and balances. The identifier is the payment's id or the `paymentId` inside its identifier; one that no payment of the order has is 404.
         */
        post: operations["updatePaymentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship allocated units
         * @description Makes a shipment from an allocation, which must exist. Units in cartons become shipped, scratched ones are cancelled; cancelled units cannot ship and shipped ones cannot be scratched.
         */
        post: operations["createShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/{shipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shipment
         * @description Answers the shipment with this id.
         */
        get: operations["getShipment"];
        /**
         * Replace a shipment
         * @description Overwrites the shipment with the body and moves its units on with its status.
         */
        put: operations["updateShipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a tracking event
         * @description Adds the event to the cartons it concerns. The event DELIVERED moves their units to delivered.
         */
        post: operations["addTrackingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/reship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship units again
         * @description Makes a shipment of type RESHIP for units that were shipped and got lost, or for a package that got lost before it was shipped.
         */
        post: operations["createReshipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search shipments
         * @description Finds shipments whose fields match `filters`.
         */
        post: operations["queryShipments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/gift-card/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for gift cards to be activated
         * @description Marks the named gift cards of the shipment as requested to be activated.
         */
        post: operations["activateGiftCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/gift-card/activation-acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge the activation of gift cards
         * @description Notes the status that the gift card system gives for the named gift cards.
         */
        post: operations["acknowledgeGiftCardActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipment/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a shipment
         * @description Notes that another system has received the shipment, with attributes of its own.
         */
        post: operations["acknowledgeShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a shipping method
         * @description Stores a shipping method and gives it an id.
         */
        post: operations["createShippingMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipping/{shipmethodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shipping method
         * @description Answers the shipping method with this id.
         */
        get: operations["getShippingMethod"];
        put?: never;
        post?: never;
        /**
         * Delete a shipping method
         * @description Removes the shipping method and answers it with `deleted` true.
         */
        delete: operations["deleteShippingMethod"];
        options?: never;
        head?: never;
        /**
         * Change a shipping method
         * @description Writes the sent fields over the shipping method.
         */
        patch: operations["updateShippingMethod"];
        trace?: never;
    };
    "/api/v2/shipping/{shipMethodId}/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add items to a shipping method
         * @description Lets the named items be shipped with this method.
         */
        post: operations["addShippingMethodItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipping/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search shipping methods
         * @description Finds shipping methods whose fields match `filters`.
         */
        post: operations["queryShippingMethods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipping/{shipMethodId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a shipping method
         * @description Answers the ids of the items that can be shipped with this method.
         */
        get: operations["listShippingMethodItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/shipping/shippingMethods/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the shipping methods of an item
         * @description Answers the methods that the item can be shipped with.
         */
        get: operations["listShippingMethodsOfItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/configurations/target-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the target configurations
         * @description Answers which services each process hands its work to.
         */
        get: operations["listTargetConfigs"];
        put?: never;
        /**
         * Create a target configuration
         * @description Stores which services a process hands its work to. A known service and process is 409. If the process is the name of an event, each service with a `url` in its attributes gets the event as a webhook does, with `apiKey` as `x-api-key`.
         */
        post: operations["createTargetConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/configurations/target-config/{serviceName}/{processName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a target configuration
         * @description Answers the target configuration of this service and process.
         */
        get: operations["getTargetConfig"];
        put?: never;
        post?: never;
        /**
         * Delete a target configuration
         * @description Removes the target configuration of this service and process.
         */
        delete: operations["deleteTargetConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/webhook/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description Sends a logged event once more to every webhook subscribed to it.
         */
        post: operations["retryWebhookEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/webhook/event/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the event log
         * @description Finds logged events whose fields match `filters`.
         */
        post: operations["queryWebhookEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Answers the webhooks of the tenant, all or those for one event or API version.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Subscribes a target to events. The same target, tenant, protocol, source and API version a second time is 409.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/webhook/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Answers the webhook with this id.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Ends the subscription and answers it.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Writes the sent fields over the webhook. Becoming equal to another one is 409.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v3/allocations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search allocations
         * @description Finds allocations that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchAllocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/allocations/allocation-request-id/{allocationRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change or move an allocation
         * @description Replaces what a merchant says of an allocation, scratches units, and moves what is left to another location: to `locationNumber` if that is another one, or to any other if a line has a new `reallocationReasonCode`. Answers the allocation that has the units then. A request that is based on another `version` is refused.
         */
        put: operations["updateAllocationByRequest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/allocations/{allocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an allocation
         * @description Answers the allocation with this id.
         */
        get: operations["getAllocationV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/allocations/{allocationId}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an allocation's attributes
         * @description Merges the attributes that are sent, then removes those that `keysToRemove` names. v2 does not show them.
         */
        post: operations["updateAllocationAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/create-appeasement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an appeasement
         * @description Gives back captured money as goodwill, for the order, for lines, or for both. It cannot exceed what was charged and not given back. The path says what names the order.
         */
        post: operations["createAppeasementV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/check-appeasement-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check how much can be given back
         * @description Says how much of the charged money an appeasement can give back now. The path says what names the order.
         */
        post: operations["checkAppeasementEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/create-appeasement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an appeasement
         * @description Gives back captured money as goodwill, for the order, for lines, or for both. It cannot exceed what was charged and not given back. The path names the order by its number.
         */
        post: operations["createAppeasementByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/check-appeasement-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check how much can be given back
         * @description Says how much of the charged money an appeasement can give back now. The path names the order by its number.
         */
        post: operations["checkAppeasementEligibilityByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/create-appeasement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant an appeasement
         * @description Gives back captured money as goodwill, for the order, for lines, or for both. It cannot exceed what was charged and not given back. The path names the order by its id.
         */
        post: operations["createAppeasementById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/check-appeasement-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check how much can be given back
         * @description Says how much of the charged money an appeasement can give back now. The path names the order by its id.
         */
        post: operations["checkAppeasementEligibilityById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/backorders-preorders/{id}/actions/save-delay-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the shopper's answer to a delay
         * @description `ACCEPT` lets the reservation wait for stock, without further reminders or automatic cancellation. `DECLINE` cancels the waiting units at once. It is the same record that v2 calls a reservation.
         */
        post: operations["saveDelayConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/backorders-preorders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a backorder or preorder
         * @description Answers the backorder or preorder with this id. It is the same record that v2 calls a reservation.
         */
        get: operations["getBackorderPreorder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/backorders-preorders/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search backorders and preorders
         * @description Finds backorders and preorders that match the filters. Filters of one group must all hold, of several groups one is enough; an empty list of filters finds everything.
         */
        post: operations["searchBackordersPreorders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order or some of its units
         * @description Cancels the units that `items` names, or all that can be cancelled if there are no items. Money that was only authorized is voided, and captured money is refunded. The path names the order by its number.
         */
        post: operations["cancelOrderByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/check-cancel-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be cancelled
         * @description Says of each line, or of the lines that `lineItemIds` names, how many units can be cancelled now. The path names the order by its number.
         */
        post: operations["checkCancelEligibilityByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order or some of its units
         * @description Cancels the units that `items` names, or all that can be cancelled if there are no items. Money that was only authorized is voided, and captured money is refunded. The path says what names the order.
         */
        post: operations["cancelOrderV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/check-cancel-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be cancelled
         * @description Says of each line, or of the lines that `lineItemIds` names, how many units can be cancelled now. The path says what names the order.
         */
        post: operations["checkCancelEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order or some of its units
         * @description Cancels the units that `items` names, or all that can be cancelled if there are no items. Money that was only authorized is voided, and captured money is refunded. The path names the order by its id.
         */
        post: operations["cancelOrderById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/check-cancel-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be cancelled
         * @description Says of each line, or of the lines that `lineItemIds` names, how many units can be cancelled now. The path names the order by its id.
         */
        post: operations["checkCancelEligibilityById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/create-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue credits
         * @description Issues credits, such as gift cards, which are PENDING until their status is set. The path says what names the order.
         */
        post: operations["createCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/check-credits-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether credits are possible
         * @description Names the reasons for which credits can be issued now; there are none while the order is held for fraud. The path says what names the order.
         */
        post: operations["checkCreditsEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/update-credit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a credit
         * @description Confirms, fails or cancels a credit. One that is confirmed or canceled does not change any more. The path says what names the order.
         */
        post: operations["updateCreditStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/create-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue credits
         * @description Issues credits, such as gift cards, which are PENDING until their status is set. The path names the order by its number.
         */
        post: operations["createCreditsByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/check-credits-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether credits are possible
         * @description Names the reasons for which credits can be issued now; there are none while the order is held for fraud. The path names the order by its number.
         */
        post: operations["checkCreditsEligibilityByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/update-credit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a credit
         * @description Confirms, fails or cancels a credit. One that is confirmed or canceled does not change any more. The path names the order by its number.
         */
        post: operations["updateCreditStatusByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/create-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue credits
         * @description Issues credits, such as gift cards, which are PENDING until their status is set. The path names the order by its id.
         */
        post: operations["createCreditsById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/check-credits-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether credits are possible
         * @description Names the reasons for which credits can be issued now; there are none while the order is held for fraud. The path names the order by its id.
         */
        post: operations["checkCreditsEligibilityById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/update-credit-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the status of a credit
         * @description Confirms, fails or cancels a credit. One that is confirmed or canceled does not change any more. The path names the order by its id.
         */
        post: operations["updateCreditStatusById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an export
         * @description Starts a job that writes the records of a module to CSV files: one of the records, of which an order, an allocation, a shipment or an invoice has a row for each of its items, and others for lists that they have. The files are in a ZIP archive.
         */
        post: operations["createExportV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-exports/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search exports
         * @description Finds export jobs that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-exports/module-headers/{module}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the columns of a module
         * @description Answers the files that an export of the module has, each with its columns.
         */
        get: operations["getExportHeadersV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export
         * @description Answers the export job with this id, with the address of its ZIP archive once that is written.
         */
        get: operations["getExportV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/fraud-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an order from its fraud hold
         * @description The order goes on to its allocation, unless another hold keeps it. The path names the order by its number.
         */
        post: operations["releaseFraudHoldByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/fraud-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order for fraud
         * @description Cancels all that can be cancelled of an order on fraud hold, and releases the rest. The path names the order by its number.
         */
        post: operations["cancelFraudHoldByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/fraud-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an order from its fraud hold
         * @description The order goes on to its allocation, unless another hold keeps it. The path names the order by its id.
         */
        post: operations["releaseFraudHoldById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/fraud-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order for fraud
         * @description Cancels all that can be cancelled of an order on fraud hold, and releases the rest. The path names the order by its id.
         */
        post: operations["cancelFraudHoldById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import
         * @description Answers the address that takes the file: send it there with PUT. Its first row names the columns, which are fields of the module's request in v3, such as `orderNumber` and `items.sku`; rows that follow one another with the same number are one record. Reading begins after the policy `importAfter` on the tenant's clock.
         */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-imports/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search imports
         * @description Finds imports that match the filters, the newest first unless `sort` says otherwise.
         */
        post: operations["searchImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import
         * @description Answers how far the import is, with the addresses of its file and of its wrong rows.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a stock record
         * @description Stores the stock of an item at a location in the channel of the request. A SKU or item that has a record there is 409.
         */
        post: operations["createInventoryV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search stock records
         * @description Finds stock records that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/actions/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find stock records
         * @description Answers the stock records that match every list, by item, location and channel.
         */
        post: operations["findInventories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/actions/find-and-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a stock record
         * @description Writes the fields and counters that are sent over those of the record; the others stay.
         */
        post: operations["updateInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/actions/find-and-adjust-inventory-counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjust the counters of a stock record
         * @description Adds the amounts to the counters of the record in the channel of the request. An unknown record or counter is 404.
         */
        post: operations["adjustInventoryCounters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/actions/hard-reserve-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search hard reservations
         * @description Finds the allocations that still have units to send, the newest first unless `sort` says otherwise. An allocation is what reserves stock for an order.
         */
        post: operations["searchHardReservations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventories/actions/find-by-geography": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find stock near a place
         * @description Answers the stock records of the SKUs at active locations between two distances of a place, the nearest first. If no location gives the position of the place, there are none.
         */
        post: operations["findInventoriesByGeography"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counters
         * @description Answers one page of the counters: the three that every tenant has, then the merchant’s own by code.
         */
        get: operations["listCountersV3"];
        put?: never;
        /**
         * Create a counter
         * @description Adds a counter that stock records may have. A code that another counter has is 409.
         */
        post: operations["createCounterV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-counters/{counterCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a counter
         * @description Answers the counter with this code.
         */
        get: operations["getCounterV3"];
        /**
         * Rename a counter
         * @description Changes the name of the counter with this code. The counters that every tenant has keep theirs.
         */
        put: operations["updateCounterV3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-import-configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List import configurations
         * @description Answers one page of the configurations, sorted by file prefix.
         */
        get: operations["listImportConfigs"];
        put?: never;
        /**
         * Create an import configuration
         * @description Stores the rules for files whose names begin with a prefix. The sandbox keeps them; they do not change what an import does.
         */
        post: operations["createImportConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-import-configs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import configuration
         * @description Answers the configuration with this id.
         */
        get: operations["getImportConfig"];
        /**
         * Replace an import configuration
         * @description Replaces the configuration with this id; the id stays.
         */
        put: operations["replaceImportConfig"];
        post?: never;
        /**
         * Delete an import configuration
         * @description Deletes the configuration with this id.
         */
        delete: operations["deleteImportConfig"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import
         * @description Answers the address that takes the file: send it there with PUT. Its first row names the columns, in the spelling of either version. An import that would take more than the share `importHaltShare` of its records to no units on hand waits for `force-trigger`.
         */
        post: operations["createInventoryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-imports/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search imports
         * @description Finds imports that match the filters, the newest first unless `sort` says otherwise.
         */
        post: operations["searchInventoryImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import
         * @description Answers how far the import is, with the addresses of its file and of its wrong rows.
         */
        get: operations["getInventoryImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-imports/{importId}/actions/force-trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a halted import
         * @description Lets an import go on that was halted because it would empty too many records.
         */
        post: operations["forceInventoryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List networks
         * @description Answers one page of the networks, sorted by code.
         */
        get: operations["listNetworksV3"];
        put?: never;
        /**
         * Create a network
         * @description Stores a network. A code that another network has is 409.
         */
        post: operations["createNetworkV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-networks/actions/soft-reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve stock for a cart or an order
         * @description Keeps units from being sold to others until the order that takes them over is allocated or cancelled, until they are given back, or until `expiresAt`. A second call for the same cart replaces what it says of a line.
         */
        post: operations["softReserve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-networks/actions/soft-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give reserved stock back
         * @description Gives units of a soft reservation back, so that they can be sold again.
         */
        post: operations["softRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/inventory-networks/{networkCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a network
         * @description Answers the network with this code.
         */
        get: operations["getNetworkV3"];
        /**
         * Replace a network
         * @description Replaces the network with this code; what is not sent is gone. Its code and id stay.
         */
        put: operations["replaceNetworkV3"];
        post?: never;
        /**
         * Delete a network
         * @description Deletes the network and answers it. The stock of its locations stays.
         */
        delete: operations["deleteNetworkV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a transfer
         * @description Moves stock from one location to another: units with a `packedQuantity` are set aside at the origin. With `shippedAt` they leave at once. A `shipmentNumber` that another transfer has is refused.
         */
        post: operations["createTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/actions/update-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report tracking events of a transfer
         * @description Adds the events of a carrier to a carton, each `eventId` once. DELIVERED delivers its units.
         */
        post: operations["trackTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/pack-unpack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pack or unpack units of a transfer
         * @description Changes how many units are packed, as long as the transfer has not left. `shipmentNumber` names it; what is not named stays as it is.
         */
        post: operations["packTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count transfers
         * @description Counts the transfers that match filters in v2's language. Only the count is published as its answer.
         */
        post: operations["queryTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search transfers
         * @description Finds transfers that match the filters, the ones sent latest first unless `sort` says otherwise.
         */
        post: operations["searchTransfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/{transferShipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a transfer
         * @description Answers the transfer with this id.
         */
        get: operations["getTransfer"];
        /**
         * Replace a transfer
         * @description Replaces what a merchant says of a transfer, and moves its units on with `statusCode`: SENT sends what is packed, DELIVERED delivers it, RECEIVED and STOCKED receive it, CANCELLED unpacks it. Cartons only change by packing and receiving.
         */
        put: operations["replaceTransfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/{transferShipmentId}/action/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a transfer
         * @description Cancels a transfer that has not left; its packed units are free again.
         */
        post: operations["cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/{transferShipmentId}/action/receiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive units of a transfer
         * @description Stocks units at the target. Units of adjustments, such as damaged ones, are not stocked. Without cartons, everything that is on its way arrived.
         */
        post: operations["receiveTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/inventory-transfer/{transferShipmentId}/actions/package-tracking-acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an event of a transfer
         * @description Records that the package tracking system confirms an event, and merges the attributes that are sent.
         */
        post: operations["acknowledgeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invoice
         * @description Bills a shipment whose money moved outside the sandbox, such as one whose order was charged at checkout. If the shipment has a draft that waits for a request, that is issued under the number and with the total that are sent. A shipment that is billed already, and an `invoiceNumber` that is taken, are refused.
         */
        post: operations["createInvoiceV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search invoices
         * @description Finds invoices that match the filters, the latest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Answers the invoice with this id.
         */
        get: operations["getInvoiceV3"];
        /**
         * Replace an invoice
         * @description Replaces what a merchant says of an invoice. What the order's ledger says (total, taxes, currency, shipment, type and status of the money) has to stay as it is, unless the merchant created the invoice. `statusCode` may go on to the next one; POSTED stores the event INVOICE_POSTING.
         */
        put: operations["replaceInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/{invoiceId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an invoice
         * @description Records that accounting booked an invoice that was posted. Its captured money counts as settled.
         */
        post: operations["acknowledgeInvoiceV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/{invoiceId}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an invoice's attributes
         * @description Merges the attributes that are sent, then removes those that `keysToRemove` names. v3 does not show attributes; v2 does.
         */
        post: operations["updateInvoiceAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/{invoiceIdType}/{invoiceIdValue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice by any identifier
         * @description Answers the invoice with this id, number or external id.
         */
        get: operations["getInvoiceByName"];
        /**
         * Replace an invoice, named by any identifier
         * @description The same as replacing an invoice by its id.
         */
        put: operations["replaceInvoiceByName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/invoices/{invoiceIdType}/{invoiceIdValue}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the attributes of an invoice, named by any identifier
         * @description The same as updating the attributes of an invoice by its id.
         */
        post: operations["updateInvoiceAttributesByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a list
         * @description Stores an empty list of a user and gives it an id.
         */
        post: operations["createListV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lists of a user
         * @description Answers the lists of the user, the oldest first. An unknown user has none.
         */
        get: operations["getListsOfUserV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/users/{userId}/actions/get-list-details-with-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lists of a user with their items
         * @description Answers the lists of the user with their items, the oldest first.
         */
        get: operations["getListsOfUserWithItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/{listId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list
         * @description Answers the list with this id, without its items.
         */
        get: operations["getListV3"];
        /**
         * Replace a list
         * @description Replaces what the body can set; what is not sent is removed. The items stay.
         */
        put: operations["replaceList"];
        post?: never;
        /**
         * Delete a list
         * @description Deletes the list with its items and answers it.
         */
        delete: operations["deleteListV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/{listId}/actions/add-or-update-list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add items to a list or change them
         * @description Puts each item on the list, or changes it if its SKU is on the list already.
         */
        post: operations["addOrUpdateListItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/{listId}/actions/delete-list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take items off a list
         * @description Takes off the items that are on the list and answers them; the others are listed as errors.
         */
        post: operations["deleteListItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/{listId}/actions/get-list-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a list with its items
         * @description Answers the list with this id and its items.
         */
        get: operations["getListDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/lists/{listId}/list-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the items of a list
         * @description Answers the items in the order in which they were put on the list.
         */
        get: operations["getListItemsV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a location
         * @description Stores a location. A `locationNumber` or coordinates that another location has are 409.
         */
        post: operations["createLocationV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/locations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search locations
         * @description Finds locations that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/locations/geography-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search locations near a place
         * @description Finds active locations that match the filters, the nearest first. The place is where the first location with its postal code is, or in its city, or in its region; if there is none, the page is empty.
         */
        post: operations["searchLocationsNearby"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/locations/{locationNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a location
         * @description Answers the location with this number.
         */
        get: operations["getLocationV3"];
        /**
         * Update a location
         * @description Replaces the address, the type, the hours and the coordinates that are sent; what is not sent stays as it is. Coordinates that another location has are 409.
         */
        put: operations["updateLocation"];
        post?: never;
        /**
         * Delete a location
         * @description Deletes the location and answers it. Its inventory stays.
         */
        delete: operations["deleteLocationV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-notifications/actions/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a notification again
         * @description Sends a notification of a record as the webhook event of its type, to others than the customer if `overrideContactInfo` names them.
         */
        post: operations["resendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-notifications/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a notification
         * @description Notes in the history of the order that a notification reached the customer.
         */
        post: operations["acknowledgeNotificationV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order
         * @description Stores the order and answers it. Amounts that are not sent are calculated; of an amount that is only sent `…InCurrencies`, that of the primary group counts. An order number that another order has is refused with SERVICE-4005. An order with a `cartId` takes over the soft reservation of that cart.
         */
        post: operations["createOrderV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search orders
         * @description Finds orders that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/actions/update-customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the customer of orders
         * @description Sets the customer of each order in `orderIds`: fields that are not sent stay. A body without `customer` is the customer itself; it names no orders, so it changes none. Orders that do not exist are counted as failed.
         */
        post: operations["updateCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/actions/authorize-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorize payments
         * @description Authorizes the pending payments of the orders: their `authorizedAmount` becomes what the order still needs. With `sync` that is done when the answer comes; without, the answer accepts the request, and the payments are authorized a moment later by the tenant's clock. A payment that is named is refused unless `force` is set if it is authorized already, or if its authorization is under way.
         */
        post: operations["authorizePayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order by its number
         * @description Answers the order with this number.
         */
        get: operations["getOrderByNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description Answers the order with this id.
         */
        get: operations["getOrderV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdentifierType}/{orderIdentifierValue}/actions/update-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an action on an order
         * @description `statusCode` names an action: releasing one of the holds of the order, or putting it on one. Orders that are allocated or further are refused, and so is an action that is not possible now; the refusal lists those that are.
         */
        post: operations["updateOrderStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdentifierType}/{orderIdentifierValue}/actions/update-fees-and-taxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set fees and taxes
         * @description Sets fees and taxes of the order, of lines and of ship-tos; the totals follow. What is not sent stays. Lists replace those of the order, unless `overrideAllArrayFields` is false: then entries with the same name are replaced and the others added.
         */
        post: operations["updateOrderFeesAndTaxes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdentifierType}/{orderIdentifierValue}/ship-info/{shipToId}/ship-to-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a shipping address
         * @description Changes the fields of the address that are sent. Units that wait for stock are reserved anew where the new address is served from. Refused once a unit of the ship-to is allocated or further.
         */
        put: operations["updateShipToAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdentifierType}/{orderIdentifierValue}/payments/{paymentCounter}/bill-to-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a billing address
         * @description Changes the fields of the billing address of a payment that are sent.
         */
        put: operations["updateBillToAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdentifierType}/{orderIdentifierValue}/payments/{paymentCounter}/payment-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add to the log of a payment
         * @description Adds an entry to the log of a payment. Its other entries stay, and no money moves.
         */
        put: operations["addPaymentLog"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change attributes of an order
         * @description Sets the attributes that are sent and removes those in `keysToRemove`. The others stay.
         */
        post: operations["updateOrderAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change attributes of an order by its number
         * @description Sets the attributes that are sent and removes those in `keysToRemove`. The others stay.
         */
        post: operations["updateOrderAttributesByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/update-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change attributes of an order by its id
         * @description Sets the attributes that are sent and removes those in `keysToRemove`. The others stay.
         */
        post: operations["updateOrderAttributesById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/ship-info/{shipToId}/pickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change who picks up an order
         * @description Sets the person who picks up at a ship-to: replaces a person with the same `pickupType`, or is added to the others.
         */
        put: operations["updateOrderPickup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/update-items-shipping-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send lines elsewhere by order number
         * @description Moves lines to another ship-to: one of the order, changed as sent, or a new one. Lines that have units allocated or further stay as they are.
         */
        post: operations["updateItemsShippingInfoByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/update-payment-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the status of a payment by order number
         * @description Takes over what happened to a payment outside of the system: its status, and its amounts as the ledger of the order then states them.
         */
        post: operations["updatePaymentStatusByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/update-items-shipping-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send lines elsewhere
         * @description Moves lines to another ship-to: one of the order, changed as sent, or a new one. Lines that have units allocated or further stay as they are.
         */
        post: operations["updateItemsShippingInfoById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/update-payment-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the status of a payment
         * @description Takes over what happened to a payment outside of the system: its status, and its amounts as the ledger of the order then states them.
         */
        post: operations["updatePaymentStatusById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/submit-return-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return or exchange units
         * @description Announces, inspects, rejects or receives units that come back, and refunds or replaces them. The path says what names the order.
         */
        post: operations["submitReturnRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/check-return-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be returned
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be returned now. The path says what names the order.
         */
        post: operations["checkReturnEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderIdType}/{orderIdValue}/actions/check-exchange-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be exchanged
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be exchanged now. The path says what names the order.
         */
        post: operations["checkExchangeEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/submit-return-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return or exchange units
         * @description Announces, inspects, rejects or receives units that come back, and refunds or replaces them. The path names the order by its number.
         */
        post: operations["submitReturnRequestByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/check-return-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be returned
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be returned now. The path names the order by its number.
         */
        post: operations["checkReturnEligibilityByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/check-exchange-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be exchanged
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be exchanged now. The path names the order by its number.
         */
        post: operations["checkExchangeEligibilityByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/submit-return-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return or exchange units
         * @description Announces, inspects, rejects or receives units that come back, and refunds or replaces them. The path names the order by its id.
         */
        post: operations["submitReturnRequestById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/check-return-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be returned
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be returned now. The path names the order by its id.
         */
        post: operations["checkReturnEligibilityById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/check-exchange-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check what can be exchanged
         * @description Says of each line, or of the line that `lineItemId` names, how many units can be exchanged now. The path names the order by its id.
         */
        post: operations["checkExchangeEligibilityById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a shipment
         * @description Ships units of an allocation in cartons, or with type PICKUP sets them aside for the customer. Scratched units are cancelled. A `shipmentNumber` that another shipment has is refused.
         */
        post: operations["createShipmentV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/create-order-shipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a shipment of an order
         * @description Ships units of the order that the items name, from the first of its allocations that still has to send them all, at `locationNumber` if it is sent.
         */
        post: operations["createOrderShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/actions/re-ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship again what got lost
         * @description Sends other units from the same location in the place of those that an allocation has sent and that got lost, or of a package that got lost before it was sent.
         */
        post: operations["reshipV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/actions/update-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report tracking events of a carton
         * @description Adds the events of a carrier to a carton, each `eventId` once. DELIVERED delivers the carton's units.
         */
        post: operations["updateTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search shipments
         * @description Finds shipments that match the filters, the latest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchShipments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/{shipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shipment
         * @description Answers the shipment with this id.
         */
        get: operations["getShipmentV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/{shipmentIdType}/{shipmentIdValue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shipment by another identifier
         * @description Answers the shipment with this number or external id.
         */
        get: operations["getShipmentByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/{shipmentId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a shipment
         * @description Records that another system received the shipment, and merges the attributes that are sent.
         */
        post: operations["acknowledgeShipmentV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipments/{shipmentId}/actions/update-gift-cards-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update gift cards of a shipment
         * @description Records that gift cards wait for their activation, are active, or failed. PENDING_ACTIVATION stores the event GIFTCARD_ACTIVATE. A card that is active stays so.
         */
        post: operations["updateGiftCards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a shipping method
         * @description Stores a shipping method for the channel of the request and gives it an id.
         */
        post: operations["createShippingMethodV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search shipping methods
         * @description Finds shipping methods that match the filters, the newest first unless `sort` says otherwise. Fields can be named as v2 names them, too.
         */
        post: operations["searchShippingMethods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/actions/filter-by-item-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the shipping methods of an item
         * @description Answers the methods that the item can be shipped with, the cheapest first, without those that are marked as deleted.
         */
        post: operations["filterShippingMethodsByItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/{shippingMethodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a shipping method
         * @description Answers the shipping method with this id.
         */
        get: operations["getShippingMethodV3"];
        /**
         * Replace a shipping method
         * @description Replaces what the body can set; what is not sent is removed. The channel stays, and `createdBy` stays unless it is sent.
         */
        put: operations["replaceShippingMethod"];
        post?: never;
        /**
         * Delete a shipping method
         * @description Deletes the shipping method with its items and answers it with `isDeleted` true.
         */
        delete: operations["deleteShippingMethodV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/{shippingMethodId}/actions/add-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add items to a shipping method
         * @description Says which items can be shipped with the method. Items that it has already stay.
         */
        post: operations["addShippingMethodItemsV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/{shippingMethodId}/actions/delete-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove items from a shipping method
         * @description Takes items off the method and answers those that it had, each with `isDeleted` true. Others are ignored.
         */
        post: operations["deleteShippingMethodItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/shipping-methods/{shippingMethodId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items of a shipping method
         * @description Answers the ids of the items that can be shipped with the method, in order.
         */
        get: operations["listShippingMethodItemsV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/order-number/{orderNumber}/actions/package-tracking-acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Acknowledge that package tracking has an order
         * @description Records that the package tracking system took over the order, or its cancellation, or a shipment of it. The path names the order by its number.
         */
        put: operations["acknowledgeOrderTrackingByNumber"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/{orderId}/actions/package-tracking-acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Acknowledge that package tracking has an order
         * @description Records that the package tracking system took over the order, or its cancellation, or a shipment of it. The path names the order by its id.
         */
        put: operations["acknowledgeOrderTrackingById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to events
         * @description Subscribes a target to events and gives the webhook an id. A webhook with the same target, protocol and source is 400.
         */
        post: operations["createWebhookV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-webhooks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search webhooks
         * @description Finds webhooks that match the filters, the newest first unless `sort` says otherwise. Those of v2 are among them, and fields can be named as v2 names them, too.
         */
        post: operations["searchWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-webhooks/event-logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the event log
         * @description Finds logged events that match the filters, those that were triggered last first unless `sort` says otherwise. Fields are named with the prefix `webhook.` or `eventLog.`.
         */
        post: operations["searchEventLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-webhooks/actions/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event again
         * @description Sends an event once more to every webhook that wants it, and waits for their answers. A logged event keeps its payload; without `eventRequestId` the request makes up the event.
         */
        post: operations["retryWebhookEventV3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/oms-webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Answers the webhook with this id.
         */
        get: operations["getWebhookV3"];
        /**
         * Replace a webhook
         * @description Replaces what the body can set; what is not sent is removed. What is on its way goes to the new target, and payloads keep the shape of the version that made the webhook. What another webhook has is 409.
         */
        put: operations["replaceWebhook"];
        post?: never;
        /**
         * Unsubscribe
         * @description Deletes the webhook and answers it. What is on its way to its target is not sent.
         */
        delete: operations["deleteWebhookV3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Units of an order assigned to one location. */
        Allocation: {
            allocationId: string;
            items: components["schemas"]["AllocationItem"][];
            locationNum: string;
            /** @description The allocation this one was split or moved from. */
            parentAllocationId: string;
            /**
             * Format: int64
             * @description How often the allocation was changed.
             */
            version: number;
            allocationRequestId?: string;
            allocationNum?: string;
            /**
             * Format: date-time
             * @description When the allocation went to the pick, pack and ship system.
             */
            sentToPPSDate?: string;
            /** Format: date-time */
            allocationDate?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** @enum {string} */
            type?: "ALLOCATED" | "RETURNED" | "SCRATCHED";
            /** @description Where the units were before they were reallocated. */
            previousAllocationLocationNum?: number;
            poNumber?: string;
            /** @enum {string} */
            itemsType?: "POS" | "WEB" | "WEB_SHIP";
            /** @description The subtype of the order. */
            orderSubType?: string;
            vendorId?: string;
            /** Format: date-time */
            shipDate?: string;
            /** @description Published as a date, which it is not. */
            shipType?: string;
            /** @description Published as a date, which it is not. */
            shipMethod?: string;
            shipToId?: string;
            /**
             * @description PENDING_PICK at first.
             * @enum {string}
             */
            statusCode?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_CANCELLED" | "PARTIALLY_SHIPPED" | "PENDING_DROP" | "PENDING_PICK" | "REALLOCATED" | "SHIPPED";
            locationType?: string;
            shipToAddress?: {
                [key: string]: unknown;
            };
            recipient?: components["schemas"]["PickupContact"][];
            auditLogs?: components["schemas"]["AuditLog"][];
        };
        /** @description Allocated units of one order line. */
        AllocationItem: {
            /** @description Position of the line in the allocation. */
            allocationLineNumber: number;
            itemId: string;
            quantity: number;
            sku: string;
            orderLineId?: string;
            orderId?: string;
            /** Format: date-time */
            orderDate?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            parentAllocationLineNumber?: number;
            reallocationRequestId?: string;
            shippedQuantity?: number;
            /** @description Units that could not be shipped. */
            scratchQuantity?: number;
            scratchedReasonCode?: string;
            reshipReasonCode?: string;
            reallocationReasonCode?: string;
            channelId?: string;
            segment?: string;
            vendorId?: string;
            title?: string;
            weight?: number;
            cost?: number;
            price?: number;
            /** @enum {string} */
            itemStatus?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_ALLOCATED" | "REFUNDED";
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Unit of measure, such as EA. */
            uom?: string;
        };
        /** @description Allocations, orders or shipments whose units should move elsewhere. */
        ReallocateRequest: {
            channel: string;
            /** @enum {string} */
            documentType: "ALLOCATION" | "ALLOCATION ORDER" | "ORDER" | "SHIPMENT";
            /** @description Ids of the documents of this type. */
            id: string[];
            tenant: string;
            orderNumber?: string;
            /** @description Units to move; without any, all. */
            items?: components["schemas"]["ReallocateItem"][];
        };
        /** @description Units of an allocation line to move. */
        ReallocateItem: {
            allocationLineNumber?: number;
            lineItemId?: string;
            quantity?: number;
        };
        /** @description Appeasements to grant, at order level, line level or both. */
        AppeasementRequest: {
            orderNumber: string;
            /** @description The system the request came from. */
            source: string;
            /** @description The agent who grants the appeasement. */
            userID: string;
            appeasementType?: string;
            customer?: components["schemas"]["Customer"];
            appeasements?: components["schemas"]["AppeasementInput"][];
            items?: components["schemas"]["AppeasementItemInput"][];
        };
        /** @description An amount to give back, and why. */
        AppeasementInput: {
            /** @description Amount to give back. */
            value: number;
            /** @description Number of the appeasement; each counts once. */
            appeasementCounter?: number;
            reasonCode?: string;
            subReasonCode?: string;
            notes?: string;
            payments?: components["schemas"]["AppeasementPayment"][];
        };
        /** @description Appeasements of one line. */
        AppeasementItemInput: {
            appeasements?: components["schemas"]["AppeasementInput"][];
            lineItemId?: string;
        };
        /** @description Why no appeasement was granted. */
        AppeasementRefusal: {
            message: string;
            /** @enum {string} */
            responseCode?: "AMOUNT_EXCEEDS" | "INVALID_REQUEST" | "NOT_FOUND" | "PAYMENT_NOT_FOUND";
            responseMessage?: string;
        };
        /** @description Whether the appeasements were granted. */
        AppeasementResponse: {
            /**
             * @description AMOUNT_EXCEEDS, PAYMENT_NOT_FOUND, NOT_FOUND and INVALID_REQUEST come with an error status.
             * @enum {string}
             */
            responseCode: "AMOUNT_EXCEEDS" | "ERROR" | "INVALID_REQUEST" | "NOT_FOUND" | "PARTIAL_SUCCESS" | "PAYMENT_NOT_FOUND" | "SUCCESS";
            responseMessage: string;
            responseData?: components["schemas"]["AppeasementResult"];
        };
        /** @description What was refunded. */
        AppeasementResult: {
            orderNumber: string;
            totalAmountRefunded: number;
            channel?: string;
            tenant?: string;
        };
        /** @description The fields of a reservation that may change; at least one. */
        ReservationUpdate: {
            backOrderedQuantity?: number;
            /** @description Units for which stock has come in. */
            toReleaseQuantity?: number;
            locationNum?: number;
            channelId?: string;
            vendorId?: string;
            /** @description "true" or "false". */
            consentToDelay?: string;
            /** Format: date-time */
            consentDate?: string;
            /** Format: date-time */
            lastNotificationDate?: string;
            /** @description "true" or "false". */
            toNotify?: string;
            orderStatusCode?: string;
            lineItemStatus?: string;
            paymentStatus?: string;
        };
        /** @description Units promised to an order line before there is stock for them. Booleans are the strings "true" and "false". */
        BackOrderPreOrderReservation: {
            backOrderedQuantity: number;
            channelId: string;
            lineItemId: string;
            /** @description The location whose stock is waited for. */
            locationNum: number;
            /** Format: date-time */
            orderDate: string;
            orderNumber: string;
            orderStatusCode: string;
            sku: string;
            /** @description BACKORDER or PREORDER. */
            type: string;
            /** @description Id of the reservation; the sandbox gives one where it is absent. */
            id?: string;
            itemId?: string;
            cartId?: string;
            /** @description Units for which stock has come in. */
            toReleaseQuantity?: number;
            vendorId?: string;
            /** @description Whether the shopper accepted the delay: "true" or "false". */
            consentToDelay?: string;
            /** Format: date-time */
            consentDate?: string;
            /** Format: date-time */
            lastNotificationDate?: string;
            /** @description Whether the shopper is still to be told: "true" or "false". */
            toNotify?: string;
            lineItemStatus?: string;
            paymentStatus?: string;
        };
        /** @description The shopper's answer to a delay. */
        ConsentToDelayRequest: {
            /** @enum {string} */
            action: "ACCEPT" | "DECLINE";
            /** @description Id of the reservation. */
            backOrderId: string;
        };
        /** @description A setting of a tenant. */
        TenantConfig: {
            configName: string;
            objectValue: {
                [key: string]: unknown;
            };
            objectType?: string;
            /** @description Group of the setting. */
            configType?: string;
            tenantId?: string;
        };
        /** @description A setting as it is written. */
        TenantConfigInput: {
            configName: string;
            objectValue: {
                [key: string]: unknown;
            };
            objectType?: string;
            /** @description Group of the setting. */
            configType?: string;
        };
        /** @description One page of settings. */
        ConfigurationQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            configurations?: components["schemas"]["TenantConfig"][];
        };
        /** @description Orders to check. */
        CrossBorderValidateRequest: {
            orderNumbers?: string[];
        };
        /** @description An order, and how its cross-border hold ends. */
        CrossBorderReleaseRequest: {
            orderNumber: string;
            /** @enum {string} */
            releaseType: "CANCEL" | "RELEASE";
            reasonCode?: string;
            subReasonCode?: string;
            note?: string;
        };
        /** @description Which records to export. */
        ExportRequest: {
            /** @description As in QueryRequest. */
            filters: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            module: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "NETWORK" | "ORDER" | "SHIPMENT" | "SHIPPING_METHODS";
            limit?: number;
            /** @default 0 */
            offset?: number;
            /** @default updatedAt */
            sortBy?: string;
            /**
             * @default desc
             * @enum {string}
             */
            sortDirection?: "asc" | "desc" | "ASC" | "DESC";
            /** @description Name of the tenant setting of the type CSV_HEADERS that says which columns are written, in its order: its `objectValue` has a column's name with `true`, or with the text of its header. `default` and no name stand for all columns. */
            csvHeadersConfig?: string;
        };
        /** @description An export and how far it is. */
        ExportJob: {
            module: string;
            /** @description Key of the job and of its file. */
            keyId?: string;
            /** Format: int64 */
            version?: number;
            status?: string;
            totalRowsExported?: number;
            totalRecordsExported?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            filters?: {
                [key: string]: unknown;
            };
            /** @description The setting that says which columns are written. */
            csvHeadersConfig?: string;
            /** @description Why the export failed. Only the sandbox has it. */
            reason?: string;
        };
        /** @description One page of export jobs. */
        ExportQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            exports?: components["schemas"]["ExportJob"][];
        };
        /** @description The columns of an export by name, each with whether it is exported. */
        ExportHeaders: {
            [key: string]: boolean;
        };
        /** @description The files of exports. Its shape is not published. */
        ExportFiles: {
            [key: string]: unknown;
        };
        /** @description Where an exported file can be fetched. */
        ExportDownloadUrl: {
            url?: string;
        };
        /** @description The fraud rules of a process and service. */
        FraudConfig: {
            configuration?: components["schemas"]["FraudRules"];
            processName?: string;
            serviceName?: string;
            tenantId?: string;
        };
        /** @description Rules that hold an order for a fraud check. */
        FraudRules: {
            /** @description Groups of conditions. An order is suspect if it meets all conditions of one group. */
            conditions?: components["schemas"]["FraudCondition"][][];
        };
        /** @description A comparison of a field of the order with a value. */
        FraudCondition: {
            /** @description The field of the order, such as `items.sku`. */
            key: string;
            /** @description EQ, NEQ, IN, NIN, LT, GT, LTE or GTE. */
            operator: string;
            /** @description STRING, NUMBER, BOOLEAN or DATE. */
            type: string;
            /** @description A value, an object with a `value`, or one with a list of `values`. */
            value: unknown;
            dateValue?: components["schemas"]["FraudDateValue"];
        };
        /** @description A date, shifted by a span of time. */
        FraudDateValue: {
            /** @description DATE: `date` is shifted. NOW: the time of the check is. */
            comparisonType: string;
            /** Format: date-time */
            date: string;
            /** @description SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS or YEARS. */
            unit: string;
            /** Format: int64 */
            plusValue?: number;
        };
        /** @description The fraud rules of a process and service, as they are written. */
        FraudConfigInput: {
            configuration?: components["schemas"]["FraudRules"];
            processName?: string;
            serviceName?: string;
        };
        /** @description The order to decide on. */
        FraudActionRequest: {
            orderNumber: string;
            channel?: string;
            tenant?: string;
            /** @description The service that decided. */
            target?: components["schemas"]["TargetService"];
        };
        /** @description Whether the decision was carried out. */
        FraudActionResponse: {
            /** @description Whether the decision was carried out. */
            status: string;
            message?: string;
            errors?: string[];
        };
        /** @description The declaration of an attribute of stock records, before it has an id. */
        InventoryAttributeInput: {
            code?: string;
        };
        /** @description The declaration of an attribute of stock records. */
        InventoryAttribute: {
            id: string;
            code?: string;
        };
        /** @description The file an address is asked for. */
        UploadUrlRequest: {
            fileName?: string;
        };
        /** @description An address for one file. */
        PresignedUrl: {
            /** @description Key of the file, for its log. */
            keyId?: string;
            url?: string;
        };
        /** @description A counter, before it has an id. */
        CounterInput: {
            name: string;
            /** @description Name that stock records carry the counter under; made from `name` where absent. */
            code?: string;
        };
        /** @description A counter of stock records. */
        Counter: {
            id: string;
            name: string;
            code?: string;
        };
        /** @description What may change of a counter. */
        CounterUpdate: {
            name?: string;
        };
        /** @description One page of inventory networks. */
        InventoryNetworkPage: {
            pagination: components["schemas"]["Pagination"];
            network?: components["schemas"]["InventoryNetwork"][];
        };
        /** @description A group of locations whose stock is sold as one. */
        InventoryNetwork: {
            networkId: string;
            code?: string;
            name?: string;
            /** @description Units that are not sold. */
            safetyStock?: number;
            /** @description Which locations belong to the network. */
            rules?: {
                [key: string]: unknown;
            };
        };
        /** @description An inventory network, before it has an id. */
        InventoryNetworkInput: {
            code: string;
            name: string;
            /** @description Units that are not sold. */
            safetyStock: number;
            /** @description Which locations belong to the network. */
            rules?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of summed stock. */
        NetworkAggregationPage: {
            pagination: components["schemas"]["Pagination"];
            networkAggregation?: components["schemas"]["NetworkAggregation"][];
        };
        /** @description The stock of a SKU summed over a network. */
        NetworkAggregation: {
            networkCode?: string;
            sku?: string;
            /** @description Computed counters, summed over the locations of the network. */
            virtualCounters?: {
                [key: string]: unknown;
            };
        };
        /** @description How far an uploaded file has been read. */
        InventoryUploadLog: {
            id: string;
            /** @description Key that came with the upload address. */
            keyId: string;
            status: string;
            totalRows: number;
            totalRowsUploaded: number;
            totalRowsErrors?: number;
            /** @description Name of the file. Only the sandbox has it. */
            fileName?: string;
            /** @description Why no row of the file could be read. Only the sandbox has it. */
            reason?: string;
            /** @description What was wrong, row by row, in the log of one upload. Only the sandbox has it. */
            errors?: components["schemas"]["WrongRow"][];
        };
        /** @description A row of an uploaded file that was not taken. */
        WrongRow: {
            /** @description Line of the file where the row ends, counted from 1. */
            row: number;
            /** @description What was wrong. It names the column. */
            message: string;
        };
        /** @description One page of logs. */
        InventoryUploadLogPage: {
            pagination: components["schemas"]["Pagination"];
            uploadLogs?: components["schemas"]["InventoryUploadLog"][];
        };
        /** @description One page of stock records. */
        InventoryPage: {
            pagination: components["schemas"]["Pagination"];
            inventory?: components["schemas"]["Inventory"][];
        };
        /** @description The stock of an item at a location in a channel. */
        Inventory: {
            /** @description Computed counters: `availableToPurchase`, `availableBackorder`, `availablePreorder`. */
            virtualCounters: {
                [key: string]: unknown;
            };
            id?: string;
            sku?: string;
            /** Format: int64 */
            itemId?: number;
            locationNum?: number;
            channelId?: string;
            vendorId?: string;
            leadTime?: string;
            inventoryType?: string;
            /** @description Whether the stock never runs out. */
            infiniteInventory?: boolean;
            /** @description `onHand`, `allocated`, `shipped` and counters of the merchant. */
            counters?: {
                [key: string]: unknown;
            };
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The stock of an item at a location in a channel, as it is written. */
        InventoryInput: {
            channelId: string;
            /** Format: int64 */
            itemId: number;
            locationNum: number;
            sku: string;
            vendorId: string;
            leadTime?: string;
            inventoryType?: string;
            /** @description Whether the stock never runs out. */
            infiniteInventory?: boolean;
            /** Format: date-time */
            backOrderDate?: string;
            /** Format: date-time */
            preOrderDate?: string;
            /** @description Units that may be sold before there is stock. */
            backOrderLimit?: number;
            /** @description Units that may be sold before `preOrderDate`. */
            preOrderLimit?: number;
            /** @description Units that are not sold. */
            safetyStock?: number;
            /** @description Level from which on stock counts as low. */
            lowStock?: number;
            segment?: string;
            region?: string;
            /** @description Counters by code. All but `allocated` may be written. */
            counters?: {
                [key: string]: unknown;
            };
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Amounts to add to the counters of a stock record. */
        InventoryAdjustment: {
            /** Format: int64 */
            itemId: number;
            locationNum: number;
            channelId?: string;
            leadTime?: string;
            /** @description Amounts to add, by counter code; negative ones take away. */
            counters?: {
                [key: string]: unknown;
            };
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Stock records near a place. */
        InventoryByGeography: {
            inventory?: components["schemas"]["Inventory"][];
            locations?: components["schemas"]["LocationDistance"][];
        };
        /** @description How far a location is away. */
        LocationDistance: {
            locationNum: number;
            /** Format: double */
            distance?: number;
        };
        /** @description What to bill. */
        InvoiceGenerateRequest: {
            detailType: string;
            detail?: components["schemas"]["InvoiceDetail"];
        };
        /** @description The order or shipment to bill. */
        InvoiceDetail: {
            channel: string;
            /** @enum {string} */
            documentType: "ORDER" | "SHIPMENT";
            id: string;
            /** @description SHIPPING, RETURN or APPEASEMENT; several joined by commas. */
            invoiceType: string;
            tenant: string;
            orderNumber?: string;
        };
        /** @description A bill for a shipment, a return or an appeasement. */
        Invoice: {
            channelId: string;
            currency: string;
            invoiceId: string;
            invoiceTotal: number;
            shipmentId: string;
            /** @description CREATED, POSTED or ACKNOWLEDGED, in that order. */
            statusCode: string;
            totalTaxAmount: number;
            invoiceNumber?: string;
            /**
             * @description Where the money is: DRAFT or ISSUED, then CAPTURED, then SETTLED.
             * @enum {string}
             */
            invoiceStatus?: "CAPTURED" | "CREDITED" | "DELETED" | "DRAFT" | "ISSUED" | "PARTIAL_SETTLED" | "SETTLED" | "SETTLE_FAILED";
            /** @enum {string} */
            invoiceType?: "APPEASEMENT" | "RETURN" | "SHIPPING";
            /** Format: date-time */
            invoiceDate?: string;
            shipmentNumber?: string;
            /** Format: date-time */
            shippedOn?: string;
            orders?: components["schemas"]["InvoiceOrder"][];
            locationNum?: number;
            location?: components["schemas"]["InvoiceLocation"];
            retail?: components["schemas"]["InvoiceRetail"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            postedAt?: string;
            /** Format: date-time */
            acknowledgedAt?: string;
            customer?: components["schemas"]["InvoiceCustomer"];
            auditLogs?: components["schemas"]["AuditLog"][];
            shipInfo?: components["schemas"]["ShipInfo"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The part of an invoice that belongs to one order. */
        InvoiceOrder: {
            invoiceOrderTotal: number;
            orderId: string;
            orderNumber: string;
            /** Format: date-time */
            orderDate?: string;
            /** @enum {string} */
            orderType?: "CSC" | "MOBILE_APP" | "POS" | "WEB";
            orderSubType?: string;
            items?: components["schemas"]["InvoiceItem"][];
            payments?: components["schemas"]["InvoicePayment"][];
            fees?: components["schemas"]["TaxDetail"][];
            appeasements?: components["schemas"]["OrderAppeasement"][];
            discounts?: components["schemas"]["InvoiceDiscount"][];
            taxDetail?: components["schemas"]["TaxDetail"][];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An invoiced line. */
        InvoiceItem: {
            lineItemId: string;
            lineItemNumber: number;
            shipmentLineItemId: string;
            itemId?: string;
            orderId?: string;
            type?: string;
            sku?: string;
            invoiceQuantity?: number;
            itemUnitPrice?: number;
            invoiceLineTotal?: number;
            itemDiscountsTotal?: number;
            itemTaxTotal?: number;
            itemFeeTotal?: number;
            itemAppeasementTotal?: number;
            /** Format: date-time */
            lineItemCreatedAt?: string;
            locationStoreId?: string;
            /** @description Days in which the units may be returned. */
            returnExpiryDays?: string;
            currency?: string;
            fees?: components["schemas"]["TaxDetail"][];
            taxDetail?: components["schemas"]["TaxDetail"][];
            appeasements?: components["schemas"]["OrderAppeasement"][];
            discount?: components["schemas"]["InvoiceDiscount"][];
            shipToId?: string;
            returns?: components["schemas"]["InvoiceReturn"][];
            attributes?: {
                [key: string]: unknown;
            };
            uom?: string;
        };
        /** @description An invoiced discount. */
        InvoiceDiscount: {
            quantity: number;
            value: number;
            promoId?: string;
            promoCode?: string;
            promoTitle?: string;
            type?: string;
        };
        /** @description A return on an invoiced line. */
        InvoiceReturn: {
            shipmentLineItemId: string;
            shipmentQuantity: number;
            refundAmount?: number;
            reasonCode?: string;
            /** Format: date-time */
            invoiceDate?: string;
        };
        /** @description A payment of an invoice. */
        InvoicePayment: {
            paymentCounter: number;
            paymentDate: string;
            billToId?: string;
            paymentIdentifier?: components["schemas"]["InvoicePaymentIdentifier"];
            paymentProvider?: string;
            paymentToken?: components["schemas"]["InvoicePaymentToken"];
            paymentMethod?: string;
            paymentType?: string;
            currency?: string;
            conversion?: number;
            paymentStatus?: string;
            attributes?: {
                [key: string]: unknown;
            };
            billToAddress?: components["schemas"]["Address"];
            settlement?: components["schemas"]["Settlement"];
            authAmount?: number;
        };
        /** @description What a payment is recognised by. */
        InvoicePaymentIdentifier: {
            cardIdentifier?: string;
        };
        /** @description What the payment provider knows the means of payment by. */
        InvoicePaymentToken: {
            token?: string;
        };
        /** @description The settlement of a payment. */
        Settlement: {
            /** Format: date-time */
            settlementDate: string;
            /** @enum {string} */
            settlementStatusCode: "PARTIAL_SETTLED" | "SETTLED" | "SETTLEMENT_FAILED";
            settlementAmount?: number;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The location that an invoice belongs to. */
        InvoiceLocation: {
            locationNum: number;
            address?: components["schemas"]["Address"];
        };
        /** @description The till that an invoice belongs to. */
        InvoiceRetail: {
            locationNum: number;
            cashierId?: string;
        };
        /** @description The customer of an invoice. */
        InvoiceCustomer: {
            name: components["schemas"]["PersonName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
            userId?: string;
            accountId?: string;
            employeeId?: string;
            company?: string;
            address?: components["schemas"]["Address"];
        };
        /** @description One page of invoices. */
        InvoiceQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            invoices?: components["schemas"]["Invoice"][];
        };
        /** @description Invoices to hand over to accounting. */
        InvoicePostRequest: {
            invoiceIds?: string[];
        };
        /** @description An invoice that accounting has booked. */
        InvoicePostAcknowledge: {
            /** Format: date-time */
            acknowledgedAt: string;
            invoiceId: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An invoice that another system has received. */
        InvoiceAcknowledge: {
            invoiceId?: string;
        };
        /** @description A list of items that a shopper keeps. */
        List: {
            name: string;
            userId: string;
            listId?: string;
            listType?: string;
            notes?: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** @description How many items are on it. */
            count?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description An item to put on a list. */
        ListItemInput: {
            sku: string;
            itemId?: string;
            /** @description 1 if a new item has none; 0 takes the item off the list. */
            quantity?: number;
        };
        /** @description An item on a list. */
        ListItem: {
            listId: string;
            sku: string;
            itemId?: string;
            quantity?: number;
        };
        /** @description One page of locations. */
        LocationPage: {
            locations?: components["schemas"]["Location"][];
            pagination?: components["schemas"]["Pagination"];
        };
        /** @description A warehouse or store. */
        Location: {
            attributes: {
                [key: string]: unknown;
            };
            id: string;
            locationNum: number;
            name: string;
            isActive?: boolean;
            address?: components["schemas"]["Address"];
            type?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            operatingHours?: components["schemas"]["OperatingHours"][];
            coordinates?: components["schemas"]["Coordinates"];
            services?: {
                [key: string]: unknown;
            };
        };
        /** @description A postal address. */
        Address: {
            addressLine1: string;
            addressLine2: string;
            addressLine3: string;
            addressLine4: string;
            city: string;
            state: string;
            country?: string;
            postalCode?: string;
            type?: string;
            contact?: components["schemas"]["AddressContact"][];
        };
        /** @description Who can be reached at an address. */
        AddressContact: {
            type: string;
            email?: string;
            phone?: components["schemas"]["LocationPhone"][];
            name?: components["schemas"]["PersonName"];
        };
        /** @description A telephone number of a location, and its kind in any words. */
        LocationPhone: {
            number?: string;
            type?: string;
        };
        /** @description When a location is open on a day. */
        OperatingHours: {
            day?: string;
            hours?: components["schemas"]["OperatingPeriod"][];
        };
        /** @description A span of time that a location is open. */
        OperatingPeriod: {
            /** @description Time of day. */
            open: string;
            /** @description Time of day. */
            close?: string;
            /** @enum {string} */
            type?: "OPEN" | "PICK_UP";
        };
        /** @description A position on the globe. */
        Coordinates: {
            /** @description Such as Point. */
            type: string;
            /** @description Longitude and latitude, in the order of GeoJSON. */
            coordinates?: number[];
        };
        /** @description A warehouse or store as it is written. */
        LocationInput: {
            attributes: {
                [key: string]: unknown;
            };
            locationNum: number;
            name: string;
            isActive?: boolean;
            address?: components["schemas"]["Address"];
            type?: string;
            operatingHours?: components["schemas"]["OperatingHours"][];
            coordinates?: components["schemas"]["Coordinates"];
            services?: {
                [key: string]: unknown;
            };
        };
        /** @description A search for locations near a place. */
        GeographySearchRequest: {
            filter?: components["schemas"]["GeographyFilter"];
            /** @default 10 */
            limit?: number;
            /** @default 0 */
            offset?: number;
            sortBy?: string;
            /** @enum {string} */
            sortDirection?: "asc" | "desc" | "ASC" | "DESC";
        };
        /** @description A place and a radius. */
        GeographyFilter: {
            postalCode: string;
            /**
             * Format: double
             * @description In `radiusUnit`.
             */
            radius: number;
            city?: string;
            state?: string;
            country?: string;
            /** @enum {string} */
            radiusUnit?: "KILOMETER" | "METER" | "MILE";
            services?: {
                [key: string]: unknown;
            };
        };
        /** @description One page of locations near a place. */
        LocationNearbyPage: {
            /** Format: int64 */
            count: number;
            limit: number;
            /** Format: int64 */
            offset: number;
            locations?: components["schemas"]["LocationNearby"][];
        };
        /** @description A location, and how far it is away. */
        LocationNearby: {
            /** Format: double */
            distance: number;
            name: string;
            address?: components["schemas"]["Address"];
            services?: {
                [key: string]: unknown;
            };
        };
        /** @description A notification to send. */
        NotificationSend: {
            id: string;
            notificationType: string;
            documentType?: string;
            overrideContactInfo?: components["schemas"]["ContactInfo"][];
        };
        /** @description A notification that has reached the shopper. */
        NotificationAcknowledgment: {
            id: string;
            documentType?: string;
            notificationType?: string;
            notificationDate?: string;
        };
        /** @description How many units of which lines may be cancelled, returned or exchanged. */
        Eligibility: {
            orderId: string;
            eligibleReasonCodes?: string[];
            /** @description Name of the policy that decided. */
            policyType?: string;
            /** @description How long the action stays possible, as days, hours and minutes: `30D00H00M`. */
            period?: string;
            items?: components["schemas"]["EligibilityItem"][];
            fees?: components["schemas"]["EligibilityFee"][];
        };
        /** @description How many units of one line are eligible. */
        EligibilityItem: {
            lineItemId: string;
            eligibleQuantity?: number;
            eligible?: boolean;
        };
        /** @description A fee that the action costs. */
        EligibilityFee: {
            platinumFee: number;
            currency?: string;
        };
        /** @description What to cancel, and why. */
        CancelRequest: {
            orderId: string;
            reasonCode: string;
            subReasonCode?: string;
            source?: string;
            /** @description Published as a number, though the documented example is "AD5069"; both are accepted. */
            employeeId?: string | number;
            note?: string;
            /** @description Name of the policy the cancellation follows. */
            policyCode?: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Lines and quantities to cancel; without any, everything that is left. */
            items?: components["schemas"]["CancelItem"][];
        };
        /** @description Units of a line to cancel. */
        CancelItem: {
            /** @description Published as a string, though the documented example is a number; both are accepted. */
            lineItemId?: string | number;
            /** @description Units to cancel, a whole number. */
            quantity?: number;
            reasonCode?: string;
            subReasonCode?: string;
        };
        /** @description Units to take back. */
        ReturnRequest: {
            employeeId: string;
            items: components["schemas"]["ReturnItem"][];
            orderId: string;
            /**
             * Format: date-time
             * @description When the units came back.
             */
            returnTimeStamp: string;
            source: string;
            /** @description Fields of your own. The order's history and its `returns` keep them. */
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Whether replacements are sent. */
            exchange?: boolean;
        };
        /** @description Returned units of one shipment line. */
        ReturnItem: {
            orderLineItemId: string;
            quantity: number;
            /**
             * @description PENDING announces units, PROCESSING inspects them, RECEIVED takes them back and refunds them, REJECTED refuses them.
             * @enum {string}
             */
            returnType: "PENDING" | "PROCESSING" | "RECEIVED" | "REJECTED";
            /**
             * Format: date-time
             * @description When the units were scanned at their return.
             */
            scanTimeStamp: string;
            shipmentId: string;
            shipmentLineId: string;
            reasonCode?: string;
            subReasonCode?: string;
            /** @description Whether the return policy is skipped. Spelt as fabric spells it. */
            policyOveride?: boolean;
            returnAmount?: number;
            fees?: components["schemas"]["FeeRefund"][];
            exchange?: components["schemas"]["Exchange"];
        };
        /** @description A fee, and how much of it is refunded. */
        FeeRefund: {
            type: string;
            value: number;
            quantity?: number;
            refundAmount?: number;
        };
        /** @description What is sent in place of returned units. */
        Exchange: {
            items: components["schemas"]["ExchangeItem"][];
            /** @description Whether no money is given back beside the exchange; units that stock cannot replace are refunded all the same. */
            disableRefunding?: boolean;
            refund?: components["schemas"]["ExchangeRefund"];
        };
        /** @description An item that is sent in place of returned units. */
        ExchangeItem: {
            itemId: string;
            quantity: number;
            sku: string;
            itemUnitPrice?: number;
            /** @description Whether the replacement ships at once, before the return is received. */
            initiateReshipment?: boolean;
        };
        /** @description Money that an exchange gives back. */
        ExchangeRefund: {
            amount: number;
            currency: string;
            conversion?: number;
        };
        /** @description What became of a return. */
        ReturnResponse: {
            /** @enum {string} */
            refundStatus: "REFUND_FAILURE" | "REFUND_INITIATED" | "REFUND_PENDING" | "REFUND_SUCCESS";
            totalRefund: number;
            items?: components["schemas"]["ReturnResultItem"][];
        };
        /** @description What became of one returned line. */
        ReturnResultItem: {
            /** @enum {string} */
            returnStatus: "PENDING" | "POLICY_VIOLATION" | "PROCESSING" | "REJECTED" | "VALID";
            policyCode?: string;
            lineItemId?: string;
            returnQuantity?: number;
            refundAmount?: number;
        };
        /** @description An order as a merchant sends it. */
        OrderInput: {
            channelId: string;
            items: components["schemas"]["OrderItemInput"][];
            /** @description The merchant's number of the order, unique in the tenant. */
            orderNumber: string;
            shipInfo: components["schemas"]["NewShipInfo"][];
            /** @description The status the order starts with, such as ORDER_CREATED. Codes: see Order. */
            statusCode: string;
            /**
             * Format: date-time
             * @description When the order was placed; now if absent.
             */
            orderDate?: string;
            cartId?: string;
            /** @enum {string} */
            type?: "CSC" | "MOBILE_APP" | "POS" | "WEB";
            /** @description Android, IOS or International, and what the policy `subTypes` adds. */
            subType?: string;
            /** @description Who placed the order on the customer's behalf. */
            employeeId?: string;
            retail?: components["schemas"]["Retail"];
            orderSubTotal?: number;
            orderDiscount?: number;
            feeTotal?: number;
            taxTotal?: number;
            orderTotal?: number;
            currency?: string;
            statusDescription?: string;
            attributes?: {
                [key: string]: unknown;
            };
            fees?: components["schemas"]["OrderFee"][];
            discounts?: components["schemas"]["DiscountInput"][];
            customer?: components["schemas"]["Customer"];
            payments?: components["schemas"]["OrderPaymentInput"][];
            notes?: components["schemas"]["Note"][];
        };
        /** @description A line of an order as a merchant sends it. */
        OrderItemInput: {
            itemId: string;
            lineItemId: string;
            /** @description Position of the line in the order. */
            lineItemNumber: number;
            /** @description The ship-to in `shipInfo` that the line goes to. */
            shipToId: string;
            sku: string;
            channelId?: string;
            segment?: string;
            vendorId?: string;
            title?: string;
            type?: string;
            subType?: string;
            /** @description Whether the line may wait for stock. */
            backorder?: boolean;
            orderedQuantity?: number;
            /** @description Unit of measure, such as EA. */
            uom?: string;
            itemUnitPrice?: number;
            itemSubTotal?: number;
            itemFeeTotal?: number;
            itemDiscountsTotal?: number;
            itemTaxTotal?: number;
            itemTotal?: number;
            currency?: string;
            employeeId?: string;
            associateId?: string;
            fees?: components["schemas"]["TaxDetail"][];
            taxCode?: string;
            taxDetail?: components["schemas"]["TaxDetail"][];
            discounts?: components["schemas"]["DiscountInput"][];
            attributes?: {
                [key: string]: unknown;
            };
            notes?: components["schemas"]["Note"][];
        };
        /** @description An amount of money and what it is for. */
        TaxDetail: {
            type?: string;
            value?: number;
        };
        /** @description A discount as a merchant sends it. */
        DiscountInput: {
            quantity: number;
            amount?: number;
            /** @description What `value` counts in, such as AMOUNT_OFF. */
            unit?: string;
            value?: number;
            promoId?: string;
            promoCode?: string;
            promoTitle?: string;
            type?: string;
        };
        /** @description A remark of a service agent. */
        Note: {
            timestamp: string;
            user: string;
            notes?: string;
        };
        /** @description A ship-to: the place some lines of an order go to, and how. */
        ShipInfo: {
            shipToId: string;
            taxCode: string;
            /** @description The location that units should come from or be picked up at. */
            locationNum?: string;
            pickup?: components["schemas"]["PickupContact"][];
            shipToAddress?: components["schemas"]["OrderAddress"];
            taxDetail?: components["schemas"]["TaxDetail"][];
            shipMethod?: string;
            /** @description Such as SHIP_TO_ADDRESS. */
            shipToType?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            shipToPrice?: number;
            shipToDiscount?: number;
            shipToTaxTotal?: number;
            shipmentInstructions?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A ship-to of a new order, whose pickup persons have names. */
        NewShipInfo: components["schemas"]["ShipInfo"] & {
            pickup?: components["schemas"]["PickupPerson"][];
        };
        /** @description A person who collects units in a store, as far as the order knows them. */
        PickupContact: {
            name?: components["schemas"]["ContactName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
            /** @enum {string} */
            pickupType?: "Alternate" | "Primary";
        };
        /** @description Name of a person, as far as it is known. */
        ContactName: {
            first?: string;
            middle?: string;
            last?: string;
        };
        /** @description A person who collects units in a store. */
        PickupPerson: {
            name: components["schemas"]["PersonName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
            /** @enum {string} */
            pickupType?: "Alternate" | "Primary";
        };
        /** @description A postal address with the person who receives there. */
        OrderAddress: {
            address1: string;
            name: components["schemas"]["PersonName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
            address2?: string;
            address3?: string;
            address4?: string;
            city?: string;
            state?: string;
            country?: string;
            postalCode?: string;
            type?: string;
            latitude?: number;
            longitude?: number;
        };
        /** @description The till a retail order was made at. Other orders only have the location number. */
        Retail: {
            locationNum: number;
            cashierId?: string;
            registerId?: string;
            transactionId?: string;
        };
        /** @description A fee on the order as a whole. */
        OrderFee: {
            type: string;
            value: number;
            /** @description The part of the value that is on invoices. */
            invoiceValue?: number;
        };
        /** @description The customer of an order. */
        Customer: {
            name: components["schemas"]["PersonName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
            userId?: string;
            accountId?: string;
            employeeId?: string;
            company?: string;
        };
        /** @description A payment as a merchant sends it. */
        OrderPaymentInput: {
            /** @description Position of the payment in the order; appeasements name it by this. */
            paymentCounter: number;
            /** Format: date-time */
            paymentDate: string;
            billToId?: string;
            paymentIdentifier?: components["schemas"]["PaymentIdentifier"];
            paymentProvider?: string;
            paymentToken?: components["schemas"]["PaymentToken"];
            paymentMethod?: string;
            authAmount?: number;
            chargedAmount?: number;
            currency?: string;
            /** @description Rate from the currency of the payment to that of the order. */
            conversion?: number;
            /** @description Free text. The sandbox sets AUTHORIZED, PAID, PARTIALLY_PAID, REFUNDED, VOIDED or ERROR. */
            paymentStatus?: string;
            /** Format: date-time */
            authExpirationDate?: string;
            billToAddress?: components["schemas"]["OrderAddress"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What a payment is recognised by. */
        PaymentIdentifier: {
            /** @description Last digits of the card. */
            cardIdentifier: string;
            expirationYear: string;
            expirationMonth?: string;
            paymentId?: string;
            fabricPaymentReference?: string;
        };
        /** @description What the payment provider knows the means of payment by. */
        PaymentToken: {
            token: string;
            paymentType?: string;
        };
        /** @description An order as the sandbox keeps it. */
        Order: {
            channelId: string;
            items: components["schemas"]["OrderItem"][];
            /** @description The merchant's number of the order. */
            orderNumber: string;
            shipInfo: components["schemas"]["ShipInfo"][];
            /** @description The order's status. Codes: ORDER_CREATED, ORDER_CONFIRMED, ORDER_PARTIALLY_ALLOCATED, ORDER_ALLOCATED, ORDER_PARTIALLY_SHIPPED, ORDER_SHIPPED, ORDER_READY_FOR_PARTIAL_PICKUP, ORDER_READY_FOR_PICKUP, ORDER_PARTIALLY_PICKED_UP, ORDER_PICKED_UP, ORDER_PARTIALLY_DELIVERED, ORDER_DELIVERED, ORDER_PENDING_PARTIAL_RETURN, ORDER_PENDING_RETURN, ORDER_PARTIALLY_RETURNED, ORDER_RETURNED, ORDER_PARTIALLY_EXCHANGED, ORDER_EXCHANGED, ORDER_PARTIALLY_CANCELLED, ORDER_CANCELLED, ORDER_HOLD, ORDER_HOLD_FRAUD, ORDER_HOLD_CSR, ORDER_HOLD_CROSSBORDER, ORDER_HOLD_REVALIDATION, ORDER_HOLD_AUTH_PENDING, ORDER_HOLD_EXTERNAL, ORDER_ERROR. */
            statusCode: string;
            /**
             * Format: int64
             * @description How often the order was changed; 0 for a new one.
             */
            version?: number;
            /** @description Id of the order, 24 hex digits. */
            orderId?: string;
            /**
             * Format: date-time
             * @description The merchant's date of the order, or else when it was created.
             */
            orderDate?: string;
            /** Format: date-time */
            cancellationDate?: string;
            /** Format: date-time */
            allocationDate?: string;
            cartId?: string;
            /** @enum {string} */
            type?: "CSC" | "MOBILE_APP" | "POS" | "WEB";
            /** @description Android, IOS or International, and what the policy `subTypes` adds. */
            subType?: string;
            /** @description What was last done to the order as a whole, such as CANCEL. */
            processName?: string;
            /** @description Who placed the order on the customer's behalf. */
            employeeId?: string;
            retail?: components["schemas"]["Retail"];
            /** @description Sum of `itemSubTotal`. */
            orderSubTotal?: number;
            /** @description As at creation. */
            originalSubTotal?: number;
            orderDiscount?: number;
            /** @description As at creation. */
            originalDiscounts?: number;
            feeTotal?: number;
            /** @description As at creation. */
            originalFeeTotal?: number;
            /** @description Taxes of all lines and of the order. */
            taxTotal?: number;
            /** @description Appeasements of the order and of its lines. */
            appeasementTotal?: number;
            /** @description As at creation. */
            originalTaxTotal?: number;
            returnTotal?: number;
            /** @description Original value of the cancelled units. */
            cancelTotal?: number;
            invoiceTotal?: number;
            /** @description orderSubTotal − orderDiscount + feeTotal + taxTotal. */
            orderTotal?: number;
            /** @description As at creation. */
            originalOrderTotal?: number;
            currency?: string;
            /** @description The status in words, such as Order Created. */
            statusDescription?: string;
            attributes?: {
                [key: string]: unknown;
            };
            fees?: components["schemas"]["OrderFee"][];
            appeasements?: components["schemas"]["OrderAppeasement"][];
            discounts?: components["schemas"]["Discount"][];
            customer?: components["schemas"]["Customer"];
            payments?: components["schemas"]["OrderPayment"][];
            auditLogs?: components["schemas"]["AuditLog"][];
            notes?: components["schemas"]["Note"][];
            /**
             * Format: date-time
             * @description When the order leaves its first hold and allocation starts.
             */
            orderReleaseTimestamp?: string;
            /**
             * Format: date-time
             * @description When the sandbox created the record.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            updatedAt?: string;
        };
        /** @description A line of an order: one SKU, and how many of its units are at which stage. */
        OrderItem: {
            itemId: string;
            lineItemId: string;
            /** @description Position of the line in the order. */
            lineItemNumber: number;
            /** @description The ship-to in `shipInfo` that the line goes to. */
            shipToId: string;
            sku: string;
            channelId?: string;
            segment?: string;
            vendorId?: string;
            title?: string;
            type?: string;
            subType?: string;
            /** @description Whether the line may wait for stock. */
            backorder?: boolean;
            orderedQuantity?: number;
            backOrderedQuantity?: number;
            pendingShippedQuantity?: number;
            pendingShippedBackOrderQuantity?: number;
            shippedQuantity?: number;
            deliveredQuantity?: number;
            invoiceQuantity?: number;
            cancelledQuantity?: number;
            pendingReturnQuantity?: number;
            processingReturnQuantity?: number;
            rejectedReturnQuantity?: number;
            returnedQuantity?: number;
            reshippedQuantity?: number;
            /** @description Unit of measure, such as EA. */
            uom?: string;
            itemUnitPrice?: number;
            /** @description itemUnitPrice × (orderedQuantity − cancelledQuantity). */
            itemSubTotal?: number;
            /** @description As at creation. */
            originalItemSubTotal?: number;
            itemFeeTotal?: number;
            /** @description As at creation. */
            originalFeeTotal?: number;
            itemShippingTotal?: number;
            /** @description As at creation. */
            originalShippingTotal?: number;
            appeasementTotal?: number;
            itemDiscountsTotal?: number;
            /** @description As at creation. */
            originalDiscounts?: number;
            itemTaxTotal?: number;
            /** @description As at creation. */
            originalTaxTotal?: number;
            /** @description itemSubTotal − itemDiscountsTotal + itemTaxTotal + itemFeeTotal. */
            itemTotal?: number;
            /** @description As at creation. */
            originalItemTotal?: number;
            outstandingItemTotal?: number;
            /** @description As at creation. */
            originalOutstandingItemTotal?: number;
            invoiceTotal?: number;
            currency?: string;
            employeeId?: string;
            associateId?: string;
            fees?: components["schemas"]["OrderItemFee"][];
            appeasements?: components["schemas"]["OrderAppeasement"][];
            returns?: components["schemas"]["OrderItemReturn"][];
            taxCode?: string;
            taxDetail?: components["schemas"]["TaxDetail"][];
            discounts?: components["schemas"]["Discount"][];
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Whether the line replaces a returned one, which `parentLineItemNumber` names. */
            exchangeItem?: boolean;
            parentLineItemNumber?: number;
            pendingExchangeQuantity?: number;
            exchangeQuantity?: number;
            /** @description What went back for returned units. */
            refundAmount?: number;
            /** @description Original value of the cancelled units. */
            cancelledAmount?: number;
            /** @description Status of the line: VALID at first, then codes such as ALLOCATED, PARTIALLY_SHIPPED, SHIPPED, DELIVERED, CANCELLED or RETURN. */
            lineOrderStatus?: string;
            /** @description Whether the shopper accepts any delay. */
            infiniteConsent?: boolean;
            notes?: components["schemas"]["Note"][];
            gifting?: boolean;
        };
        /** @description A fee on an order line. */
        OrderItemFee: {
            type: string;
            value: number;
            invoiceQuantity?: number;
            refundAmount?: number;
            quantity?: number;
        };
        /** @description An appeasement as it is recorded on an order or line. */
        OrderAppeasement: {
            appeasementCounter: number;
            reasonCode: string;
            subReasonCode: string;
            value: number;
            /** @description The part of the value that is on invoices. */
            invoiceValue?: number;
            payments?: components["schemas"]["AppeasementPayment"][];
        };
        /** @description How much of an appeasement goes back to which payment. */
        AppeasementPayment: {
            paymentCounter?: number;
            refundAmount?: number;
        };
        /** @description Returned units of an order line. */
        OrderItemReturn: {
            shipmentId: string;
            shipmentLineItemId: string;
            shipmentQuantity: number;
            refundAmount?: number;
            invoicedAmount?: number;
            /**
             * Format: date-time
             * @description When the units came back.
             */
            returnsCreatedAt?: string;
            /** @description The attributes of their return. */
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A discount, and the units it has been used for. */
        Discount: {
            quantity: number;
            amount?: number;
            /** @description What `value` counts in, such as AMOUNT_OFF. */
            unit?: string;
            value?: number;
            promoId?: string;
            promoCode?: string;
            promoTitle?: string;
            type?: string;
            invoiceQuantity?: number;
            returnQuantity?: number;
            cancelQuantity?: number;
        };
        /** @description A payment of an order and what became of it. */
        OrderPayment: {
            /** @description Position of the payment in the order; appeasements name it by this. */
            paymentCounter: number;
            /** Format: date-time */
            paymentDate?: string;
            billToId?: string;
            paymentIdentifier?: components["schemas"]["PaymentIdentifier"];
            paymentProvider?: string;
            paymentToken?: components["schemas"]["PaymentToken"];
            paymentMethod?: string;
            authAmount?: number;
            chargedAmount?: number;
            refundAmount?: number;
            currency?: string;
            /** @description Rate from the currency of the payment to that of the order. */
            conversion?: number;
            /** @description Free text. The sandbox sets AUTHORIZED, PAID, PARTIALLY_PAID, REFUNDED, VOIDED or ERROR. */
            paymentStatus?: string;
            /** @description The string "true" or "false". */
            partialCapture?: string;
            /** @description The string "true" or "false". */
            finalCapture?: string;
            /** @description Answers of the payment provider. The documented example is a text; both are accepted. */
            paymentLog?: components["schemas"]["PaymentLog"][] | string;
            billToAddress?: components["schemas"]["OrderAddress"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An answer of the payment provider. */
        PaymentLog: {
            paymentId: string;
            status: string;
            data?: components["schemas"]["PaymentLogData"];
        };
        /** @description The content of an answer of the payment provider. */
        PaymentLogData: {
            status: string;
            body?: components["schemas"]["PaymentLogBody"];
        };
        /** @description The transaction that the payment provider reports. */
        PaymentLogBody: {
            transactionId: string;
            transactionTimestamp: string;
            responseCode?: string;
            status?: string;
            attributes?: {
                [key: string]: unknown;
            };
            errors?: {
                [key: string]: unknown;
            }[];
        };
        /** @description A change of a record: who, when, why. */
        AuditLog: {
            lineItemId?: string;
            auditId?: string;
            /** @description What was done: APPEASEMENT, CANCEL, CREATE, ITEM_ADJUSTMENT, ORDER, ORDER_ADJUSTMENT, RESHIP, RETURN, SHIP or UPDATE. */
            auditType?: string;
            employeeId?: string;
            /** Format: date-time */
            auditTimestamp?: string;
            /** @description The system the change came from. */
            source?: string;
            reasonCode?: string;
            subReasonCode?: string;
            policyCode?: string;
            note?: string;
            lineItemNumber?: number;
            sku?: string;
            quantity?: number;
            amount?: number;
            paymentToken?: components["schemas"]["PaymentToken"];
            success?: boolean;
            paymentResponse?: {
                [key: string]: unknown;
            };
            updatedFields?: components["schemas"]["UpdatedField"][];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A changed field and its former value. */
        UpdatedField: {
            fieldName?: string;
            fieldOriginalValue?: string;
        };
        /** @description One page of orders. */
        OrderQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            orders?: components["schemas"]["Order"][];
        };
        /** @description What the package tracking system acknowledges. */
        PackageTrackingAck: {
            /** @enum {string} */
            entity?: "ORDER" | "SHIPMENT";
            /** @enum {string} */
            eventType?: "ORDER_CANCELLED_IN_PTS" | "ORDER_CREATE_IN_PTS" | "SHIPMENT_CANCELLED_IN_PTS" | "SHIPMENT_CREATE_IN_PTS";
            orderNumber?: string;
            /** @description The shipment, where `entity` is SHIPMENT. */
            shipmentId?: string;
        };
        /** @description What a payment provider says about a payment. */
        PaymentDetails: {
            /** @description Id of the payment, or the `paymentId` in its identifier. */
            paymentIdentifier: string;
            /** @description Kind of the means of payment, such as VISA. */
            type: string;
            status?: string;
            balances?: components["schemas"]["PaymentBalances"];
            connectorInfo?: components["schemas"]["ConnectorInfo"];
        };
        /** @description What has been captured and refunded of a payment, and what still can be. */
        PaymentBalances: {
            captured: number;
            capturable?: number;
            refunded?: number;
            refundable?: number;
        };
        /** @description The connector through which the payment provider is reached. */
        ConnectorInfo: {
            connectorName: string;
            paymentMethodType: string;
            eventId?: string;
        };
        /** @description Name of a person. */
        PersonName: {
            first: string;
            middle?: string;
            last?: string;
        };
        /** @description A telephone number and its kind. */
        Phone: {
            number?: string;
            /** @enum {string} */
            type?: "BUSINESS" | "HOME" | "MOBILE";
        };
        /** @description A search: which records, which page of them, in which order. */
        QueryRequest: {
            /** @description Mirrors the nesting of the record, lists of sub-documents included. A scalar means equal, `*` in a string stands for any characters, a list means one of, and an object of `gt`, `gte`, `lt`, `lte` is a range of numbers or dates. `{}` finds everything. */
            filters: {
                [key: string]: unknown;
            };
            /** @default 10 */
            limit?: number;
            /** @default 0 */
            offset?: number;
            /**
             * @description A field of the record; dots descend.
             * @default updatedAt
             */
            sortBy?: string;
            /**
             * @default desc
             * @enum {string}
             */
            sortDirection?: "asc" | "desc" | "ASC" | "DESC";
        };
        /** @description The declaration of an attribute, before it has an id. */
        AttributeInput: {
            /** @description Name that records carry the attribute under. */
            code: string;
            name: string;
            description?: string;
            /** @description BOOLEAN, INTEGER, NUMBER or STRING. */
            type?: string;
            required?: boolean;
        };
        /** @description The declaration of an attribute. */
        Attribute: {
            id: string;
            /** @description Name that records carry the attribute under. */
            code?: string;
            name?: string;
            description?: string;
            /** @enum {string} */
            type?: "BOOLEAN" | "INTEGER" | "NUMBER" | "STRING";
            required?: boolean;
        };
        /** @description Where a page lies among all records. */
        Pagination: {
            /** Format: int64 */
            total: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
        };
        /** @description An error of v2. */
        Error: {
            message: string;
        };
        /** @description A shipment, before it has an id. */
        ShipmentInput: {
            shipmentNum?: string;
            /** @description The allocation whose units are shipped. */
            allocationId?: string;
            invoiceId?: string;
            poNumber?: string;
            vendorId?: string;
            /** @enum {string} */
            statusCode?: "PICKUP_COMPLETED" | "PICKUP_CREATED" | "SHIPMENT_CANCELLED" | "SHIPMENT_CREATED" | "SHIPMENT_DELIVERED" | "SHIPMENT_PARTIALLY_DELIVERED" | "SHIPMENT_RETURN_PENDING" | "SHIPMENT_RETURN_RECEIVED";
            /** @enum {string} */
            type?: "PICKUP" | "RESHIP" | "RETURN" | "SCRATCH" | "STANDARD";
            reshipmentReasonCode?: string;
            /** Format: date-time */
            shipDate?: string;
            locationNum?: string;
            locationType?: string;
            totalCartons?: number;
            masterTrackingNumber?: string;
            shipToId?: string;
            shipToAddress?: components["schemas"]["ShipmentAddress"];
            recipient?: components["schemas"]["ContactInfo"][];
            cartons?: components["schemas"]["Carton"][];
            /** @description Units of the allocation that are cancelled instead. */
            scratchedItems?: components["schemas"]["ScratchedItemInput"][];
            auditLogs?: components["schemas"]["ShipmentAuditLog"][];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A postal address with its position. */
        ShipmentAddress: {
            addressLine1: string;
            addressLine2: string;
            addressLine3: string;
            addressLine4: string;
            city: string;
            state: string;
            country?: string;
            postalCode?: string;
            type?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
        };
        /** @description A person and how to reach them. */
        ContactInfo: {
            name: components["schemas"]["PersonName"];
            email?: string;
            phone?: components["schemas"]["Phone"];
        };
        /** @description A carton of a new shipment. Each has one tracking number. */
        Carton: {
            cartonNum: string;
            cartonType: string;
            /** Format: date-time */
            promisedDeliveryDate: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            shipmentMethod?: string;
            shipmentCarrier?: string;
            weight?: string;
            trackingNumber?: string;
            trackingURL?: string;
            trackingDetails?: components["schemas"]["TrackingDetail"][];
            items?: components["schemas"]["CartonItemInput"][];
        };
        /** @description An event that a carrier reports. */
        TrackingDetail: {
            /** @description Such as DELIVERED. */
            event: string;
            eventId: string;
            timestamp: string;
            shipmentCarrier?: string;
            location?: string;
            notes?: {
                [key: string]: unknown;
            };
        };
        /** @description Units to put in a carton. */
        CartonItemInput: {
            lineItemId: string;
            itemId?: string;
            sku?: string;
            orderId?: string;
            orderNumber?: string;
            channelId?: string;
            segment?: string;
            vendorId?: string;
            orderedQuantity?: number;
            shippedQuantity?: number;
            returnQuantity?: number;
            returnAmount?: number;
            fees?: components["schemas"]["FeeRefund"][];
            giftCard?: components["schemas"]["GiftCardInput"][];
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Unit of measure, such as EA. */
            uom?: string;
        };
        /** @description An event that a carrier reports of one carton. fabric's description does not say how the carton is named: here by `trackingNumber`, or by a field of that name in `notes`. */
        TrackingEvent: components["schemas"]["TrackingDetail"] & {
            trackingNumber?: string;
        };
        /** @description A gift card to put in a carton. */
        GiftCardInput: {
            giftCardNum: string;
            amount?: number;
        };
        /** @description Units that are allocated but cannot be shipped. */
        ScratchedItemInput: {
            lineItemId: string;
            itemId?: string;
            sku?: string;
            quantity?: number;
            reasonCode?: string;
            subReasonCode?: string;
            attributes?: {
                [key: string]: unknown;
            };
            uom?: string;
        };
        /** @description A change of a shipment: who, when, why. */
        ShipmentAuditLog: {
            auditType: string;
            employeeId: string;
            auditTimestamp?: string;
            source?: string;
            note?: string;
            attributes?: {
                [key: string]: unknown;
            };
            updatedFields?: components["schemas"]["ShipmentUpdatedField"][];
        };
        /** @description A changed attribute and its former value. */
        ShipmentUpdatedField: {
            attributeName?: string;
            attributeOriginalValue?: string;
        };
        /** @description Units on their way to the shopper. */
        Shipment: {
            shipmentId: string;
            shipmentNum: string;
            invoiceId?: string;
            allocationId?: string;
            /** @description Numbers of the orders that have units in the shipment. */
            orderNumber?: string[];
            poNumber?: string;
            vendorId?: string;
            /** @enum {string} */
            statusCode?: "PICKUP_COMPLETED" | "PICKUP_CREATED" | "SHIPMENT_CANCELLED" | "SHIPMENT_CREATED" | "SHIPMENT_DELIVERED" | "SHIPMENT_PARTIALLY_DELIVERED" | "SHIPMENT_RETURN_PENDING" | "SHIPMENT_RETURN_RECEIVED";
            /** @enum {string} */
            type?: "PICKUP" | "RESHIP" | "RETURN" | "SCRATCH" | "STANDARD";
            reshipmentReasonCode?: string;
            /** Format: date-time */
            shipDate?: string;
            locationNum?: string;
            locationType?: string;
            totalCartons?: number;
            masterTrackingNumber?: string;
            shipToId?: string;
            shipToAddress?: components["schemas"]["ShipmentAddress"];
            recipient?: components["schemas"]["ContactInfo"][];
            cartons?: components["schemas"]["ShipmentCarton"][];
            /** @description Units of the allocation that were cancelled instead. */
            scratchedItems?: components["schemas"]["ScratchedItem"][];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            auditLogs?: components["schemas"]["ShipmentAuditLog"][];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A carton of a shipment. Each has one tracking number. */
        ShipmentCarton: {
            cartonNum: string;
            cartonType: string;
            /** Format: date-time */
            promisedDeliveryDate: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            shipmentMethod?: string;
            shipmentCarrier?: string;
            weight?: string;
            trackingNumber?: string;
            trackingURL?: string;
            trackingDetails?: components["schemas"]["TrackingDetail"][];
            items?: components["schemas"]["CartonItem"][];
        };
        /** @description Units in a carton. */
        CartonItem: {
            shipmentLineItemId: string;
            orderId?: string;
            orderNumber?: string;
            lineItemId?: string;
            itemId?: string;
            sku?: string;
            channelId?: string;
            segment?: string;
            vendorId?: string;
            orderedQuantity?: number;
            shippedQuantity?: number;
            returnQuantity?: number;
            returnAmount?: number;
            fees?: components["schemas"]["FeeRefund"][];
            giftCard?: components["schemas"]["GiftCard"][];
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Unit of measure, such as EA. */
            uom?: string;
        };
        /** @description A gift card in a carton. */
        GiftCard: {
            giftCardNum: string;
            amount?: number;
            giftCardStatus?: string;
            giftCardActiveRequestDate?: string;
            giftCardActiveDate?: string;
        };
        /** @description Units that were allocated but cannot be shipped. */
        ScratchedItem: {
            orderId: string;
            lineItemId?: string;
            itemId?: string;
            sku?: string;
            quantity?: number;
            reasonCode?: string;
            subReasonCode?: string;
            attributes?: {
                [key: string]: unknown;
            };
            uom?: string;
        };
        /** @description One page of shipments. */
        ShipmentQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            shipments?: components["schemas"]["Shipment"][];
        };
        /** @description Gift cards of a shipment to activate. */
        GiftCardActivation: {
            shipmentId: string;
            items?: components["schemas"]["GiftCardActivationItem"][];
        };
        /** @description Gift cards of one shipped item. */
        GiftCardActivationItem: {
            itemId: string;
            sku: string;
            channelId?: string;
            orderId?: string;
            orderNumber?: string;
            lineItemId?: string;
            giftCard?: components["schemas"]["GiftCardStatus"][];
        };
        /** @description The status of a gift card. */
        GiftCardStatus: {
            giftCardNum?: string;
            giftCardStatus?: string;
        };
        /** @description A shipment that another system has received. */
        ShipmentAcknowledge: {
            shipmentId: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A way to ship. */
        ShippingMethod: {
            addressType: string;
            channel: string;
            cost: number;
            createdBy: string;
            /** @description Until when an order leaves on the same day, in UTC: an hour such as 17, hour and minute such as 1730, or seconds of the day. */
            cutOffTime: number;
            description: string;
            /** @description Most days from the shipment to the delivery. */
            maximumDays: number;
            minimumDays: number;
            name: string;
            taxCode: string;
            shippingMethodId?: string;
            region?: string;
            /** @description Whether it is no longer offered, though it can still be read. */
            deleted?: boolean;
            updatedBy?: string;
            configuredBy?: string;
            /** @description Weights that the method applies to. */
            weight?: components["schemas"]["Range"];
            /** @description Values of the cart that the method applies to. */
            cartValue?: components["schemas"]["Range"];
            /** @description Published as a range though a model of dimensions exists; both are accepted. */
            dimension?: components["schemas"]["Dimensions"] | components["schemas"]["Range"];
            /** @description v3's name of the method. v2 takes and shows it too. */
            code?: string;
            /** @description As in v3. */
            carrier?: string;
            /** @description As in v3. */
            currency?: string;
            /** @description As in v3. */
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A span of numbers. */
        Range: {
            min: number;
            max?: number;
        };
        /** @description Height, width and length. */
        Dimensions: {
            height: number;
            width: number;
            length?: number;
        };
        /** @description Items to assign to a shipping method. */
        ShippingMethodItemsInput: {
            itemIds?: string[];
        };
        /** @description An item that can be shipped with a method. */
        ShippingMethodItem: {
            itemId: string;
            shippingMethodId: string;
            deleted?: boolean;
        };
        /** @description One page of shipping methods. */
        ShippingMethodQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            shippingMethods?: components["schemas"]["ShippingMethod"][];
        };
        /** @description One page of item ids. */
        ShippingMethodItemsPage: {
            /** Format: int64 */
            count: number;
            limit: number;
            /** Format: int64 */
            offset: number;
            itemIds?: string[];
        };
        /** @description The methods that an item can be shipped with. */
        ShippingMethodsOfItem: {
            shippingMethods?: components["schemas"]["ShippingMethod"][];
        };
        /** @description A service and what it needs to know. */
        TargetService: {
            serviceName: string;
            serviceAttributes?: {
                [key: string]: unknown;
            };
        };
        /** @description The services that a process hands its work to. */
        TargetConfig: {
            processName: string;
            serviceName: string;
            tenantId: string;
            targetService?: components["schemas"]["TargetService"][];
        };
        /** @description The services that a process should hand its work to. */
        TargetConfigInput: {
            processName?: string;
            serviceName?: string;
            targetService?: components["schemas"]["TargetService"][];
        };
        /** @description The event to send again. */
        WebhookRetryRequest: {
            channel: string;
            tenant: string;
            event?: string;
            payload?: {
                [key: string]: unknown;
            };
            eventRequestId?: string;
            orderNumber?: string;
            apiVersion?: string;
        };
        /** @description How a target answered. */
        WebhookRetryResult: {
            statusCodeValue?: number;
            statusCode?: string;
        };
        /** @description One page of logged events. */
        WebhookEventQueryResult: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
            webhookEventLogs?: components["schemas"]["WebhookEventLog"][];
        };
        /** @description An event and whether its targets took it. */
        WebhookEventLog: {
            eventRequestId?: string;
            event?: string;
            channel?: string;
            tenantId?: string;
            orderNumber?: string;
            payload?: {
                [key: string]: unknown;
            };
            /**
             * @description FAILED if any target failed.
             * @enum {string}
             */
            status?: "PENDING" | "TRIGGERED" | "SUCCESS" | "FAILED" | "EXCEPTION_OCCURRED";
        };
        /** @description A subscription of a target to events. */
        Webhook: {
            /** @description Names of the events the target wants. */
            events: string[];
            protocol: string;
            /**
             * @description Method of the request that is sent.
             * @enum {string}
             */
            requestType: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
            /** @description The service the events come from. */
            source: string;
            /** @description Address that the request is sent to. */
            target: string;
            webhookId: string;
            tenantId?: string;
            /** @description Sent as the header `x-api-key`. */
            targetApiKey?: string;
            apiVersion?: string;
            /** @description Further headers that are sent. */
            headers?: components["schemas"]["WebhookHeader"][];
            format?: string;
            callbackUrl?: string;
            /** Format: date-time */
            createdDate?: string;
            /** Format: date-time */
            updatedDate?: string;
        };
        /** @description A subscription, before it has an id. */
        WebhookInput: {
            /** @description Names of the events the target wants. */
            events: string[];
            protocol: string;
            /**
             * @description Method of the request that is sent.
             * @enum {string}
             */
            requestType: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
            /** @description The service the events come from. */
            source: string;
            /** @description Address that the request is sent to. */
            target: string;
            tenantId: string;
            /** @description Sent as the header `x-api-key`. */
            targetApiKey?: string;
            apiVersion?: string;
            /** @description Further headers that are sent. */
            headers?: components["schemas"]["WebhookHeader"][];
            format?: string;
            callbackUrl?: string;
            /** Format: date-time */
            createdDate?: string;
            /** Format: date-time */
            updatedDate?: string;
        };
        /** @description The fields of a subscription to change. */
        WebhookChange: {
            /** @description Names of the events the target wants. */
            events?: string[];
            protocol?: string;
            /**
             * @description Method of the request that is sent.
             * @enum {string}
             */
            requestType?: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
            /** @description The service the events come from. */
            source?: string;
            /** @description Address that the request is sent to. */
            target?: string;
            tenantId?: string;
            /** @description Sent as the header `x-api-key`. */
            targetApiKey?: string;
            apiVersion?: string;
            /** @description Further headers that are sent. */
            headers?: components["schemas"]["WebhookHeader"][];
            format?: string;
            callbackUrl?: string;
            /** Format: date-time */
            createdDate?: string;
            /** Format: date-time */
            updatedDate?: string;
        };
        /** @description What a target is told of an event. */
        WebhookMessage: {
            /** @description Id of the event; it is the same in every attempt and for every target. */
            eventRequestId: string;
            /** @description Name of the event. */
            event: string;
            /** @description Channel of the order that the event belongs to, if any. */
            channel?: string;
            /** @description Account of the tenant. */
            tenantId: string;
            /** @description Number of the order that the event belongs to, if any. */
            orderNumber?: string;
            /** @description The ids of what the event is about or, with the policy `webhookPayload: document`, that record. */
            payload: {
                [key: string]: unknown;
            };
        };
        /** @description A header that is sent with every delivery. */
        WebhookHeader: {
            headerName: string;
            /** @description Hidden in answers if the header is secret. */
            headerValue: string;
            /** @default false */
            isSecret?: boolean;
        };
        /** @description Units of an order that a location has to send. */
        AllocationV3: {
            allocationId: string;
            /** @description The id of the allocation unless a merchant names another. */
            allocationRequestId: string;
            /** Format: date-time */
            createdAt: string;
            locationNumber: string;
            /**
             * Format: int64
             * @description Counts the changes.
             */
            version: number;
            parentAllocationId?: string;
            /** Format: date-time */
            notifiedToPPSAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            currency?: string;
            /** @enum {string} */
            type?: "ALLOCATED" | "RETURNED" | "SCRATCHED";
            previousAllocatedLocationNums?: string[];
            itemsType?: string;
            orderSubType?: string;
            /** Format: date-time */
            shippedAt?: string;
            shipmentType?: string;
            shipmentMethod?: string;
            shipToId?: string;
            /** @enum {string} */
            statusCode?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_CANCELLED" | "PARTIALLY_SHIPPED" | "PENDING_DROP" | "PENDING_PICK" | "REALLOCATED" | "SHIPPED";
            allocationNumber?: number;
            locationType?: string;
            shipToAddress?: components["schemas"]["AddressV3"];
            recipients?: components["schemas"]["PickupPersonV3"][];
            items?: components["schemas"]["AllocationItemV3"][];
            auditLogs?: components["schemas"]["AuditLogV3"][];
            decisionContexts?: components["schemas"]["DecisionContextV3"][];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Allocated units of one order line. */
        AllocationItemV3: {
            allocationLineNumber: number;
            itemId?: number;
            quantity: number;
            sku: string;
            uom?: string;
            orderLineId?: string;
            orderId?: string;
            orderNumber?: string;
            /** Format: date-time */
            orderedAt?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            parentAllocationLineNumber?: number;
            reallocationRequestId?: string;
            shippedQuantity?: number;
            scratchQuantity?: number;
            scratchedReasonCode?: string;
            reshipReasonCode?: string;
            reallocationReasonCode?: string;
            channelId?: string;
            weight?: number;
            cost?: number;
            price?: number;
            /** @enum {string} */
            itemStatus?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_ALLOCATED" | "PARTIALLY_CANCELLED" | "PARTIALLY_SHIPPED" | "REALLOCATED" | "REFUNDED" | "SHIPPED";
            orderLineNumber?: number;
            notes?: {
                [key: string]: unknown;
            }[];
        };
        /** @description What changes about an allocation. */
        AllocationUpdateV3: {
            allocationRequestId: string;
            locationNumber: string;
            /** @description Has to stay as it is. */
            parentAllocationId?: string;
            /** Format: date-time */
            notifiedToPPSAt?: string;
            currency?: string;
            /** @enum {string} */
            type?: "ALLOCATED" | "RETURNED" | "SCRATCHED";
            /** @description Not read: the sandbox knows them. */
            previousAllocatedLocationNums?: string[];
            itemsType?: string;
            orderSubType?: string;
            /** Format: date-time */
            shippedAt?: string;
            shipmentType?: string;
            shipmentMethod?: string;
            shipToId?: string;
            /** @enum {string} */
            statusCode?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_CANCELLED" | "PARTIALLY_SHIPPED" | "PENDING_DROP" | "PENDING_PICK" | "REALLOCATED" | "SHIPPED";
            allocationNumber?: number;
            locationType?: string;
            shipToAddress?: components["schemas"]["AddressV3"];
            recipients?: components["schemas"]["PickupPersonV3"][];
            items?: components["schemas"]["AllocationItemInputV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            decisionContexts?: components["schemas"]["DecisionContextV3"][];
            /**
             * Format: int64
             * @description The version that the request is based on, if it is sent; another one is refused.
             */
            version?: number;
        };
        /** @description A line of an allocation as a merchant sends it. */
        AllocationItemInputV3: {
            allocationLineNumber: number;
            itemId?: number;
            quantity: number;
            sku: string;
            uom?: string;
            orderLineId?: string;
            orderId?: string;
            orderNumber?: string;
            /** Format: date-time */
            orderedAt?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            parentAllocationLineNumber?: number;
            reallocationRequestId?: string;
            shippedQuantity?: number;
            /** @description Units that are scratched, with those that are already. */
            scratchQuantity?: number;
            scratchedReasonCode?: string;
            reshipReasonCode?: string;
            /** @description Sent anew, without another location, it moves the units of the line that are left to any other location. */
            reallocationReasonCode?: string;
            channelId?: string;
            weight?: number;
            cost?: number;
            price?: number;
            /** @enum {string} */
            itemStatus?: "ALLOCATED" | "CANCELLED" | "PARTIALLY_ALLOCATED" | "PARTIALLY_CANCELLED" | "PARTIALLY_SHIPPED" | "REALLOCATED" | "REFUNDED" | "SHIPPED";
            orderLineNumber?: number;
            notes?: {
                [key: string]: unknown;
            }[];
        };
        /** @description Attributes to merge and to remove. */
        AllocationAttributesUpdateV3: {
            attributes: {
                [key: string]: unknown;
            };
            /** @description Attributes to remove. */
            keysToRemove?: string[];
        };
        /** @description The rule that chose a location. */
        DecisionContextV3: {
            allocatedOrderLineIds?: string[];
            methodConfigs?: {
                [key: string]: unknown;
            };
            methodName?: string;
            ruleName?: string;
            ruleSetId?: string;
            ruleSetVersion?: string;
        };
        /** @description One page of allocations. */
        AllocationPageV3: {
            data: components["schemas"]["AllocationV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which allocations are sought, and how they are sorted. */
        AllocationSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `allocation.FIELD`, with `-` in front for descending.
             * @example -allocation.createdAt
             */
            sort?: string;
        };
        /** @description Who grants what. At least one appeasement is needed, on the order or on a line. */
        AppeasementRequestV3: {
            appeasements?: components["schemas"]["AppeasementToGrantV3"][];
            customer?: components["schemas"]["AppeasementCustomerV3"];
            items?: components["schemas"]["AppeasementOfLineV3"][];
            orderExternalId?: string;
            source: string;
            userId: string;
            requestContext?: components["schemas"]["OrderRequestContextV3"];
        };
        /** @description One appeasement. */
        AppeasementToGrantV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description Finds duplicates. Without it, the next one is used. */
            appeasementCounter?: number;
            attributes?: {
                [key: string]: unknown;
            };
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["AppeasementOfPaymentV3"][];
            reasonCode?: string;
            refunds?: components["schemas"]["RefundDetailV3"][];
            source?: string;
            subReasonCode?: string;
        };
        /** @description A payment that the money comes from, and at most how much. */
        AppeasementOfPaymentV3: {
            paymentCounter?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description The appeasements of one line. */
        AppeasementOfLineV3: {
            appeasements: components["schemas"]["AppeasementToGrantV3"][];
            lineItemId: string;
        };
        /** @description The customer who is appeased. */
        AppeasementCustomerV3: {
            accountId?: string;
            company?: string;
            email?: string;
            employeeId?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            userId?: string;
        };
        /** @description What was given back. */
        AppeasementResultV3: {
            orderNumber?: string;
            totalAmountRefunded?: number;
            totalAmountRefundedInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description How much can be given back as goodwill. */
        AppeasementEligibilityV3: {
            eligibleItems?: components["schemas"]["AppeasementEligibleItemV3"][];
            eligibleReasonCodes?: components["schemas"]["ReasonCodeV3"][];
            orderId?: string;
            orderNumber?: string;
            period?: string;
            policyType?: string;
            remainingRefundableAmount?: number;
            remainingRefundableAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            totalRefundableAmount?: number;
            totalRefundableAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description How much can be given back for one line. */
        AppeasementEligibleItemV3: {
            lineItemId?: string;
            quantity?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            sku?: string;
        };
        /** @description The shopper's answer to a delay. */
        SaveDelayConsentV3: {
            /** @enum {string} */
            consent: "ACCEPT" | "DECLINE";
        };
        /** @description Units promised to an order line before there is stock for them. */
        BackorderPreorderV3: {
            lineItemId: string;
            /** @description The location whose stock is waited for. */
            locationNumber: number;
            orderId: string;
            /** @enum {string} */
            orderStatusCode: "ORDER_CREATED" | "ORDER_PARTIALLY_ALLOCATED" | "ORDER_ALLOCATED" | "ORDER_SHIPPED" | "ORDER_PARTIALLY_SHIPPED" | "ORDER_PICKED_UP" | "ORDER_PARTIALLY_PICKED_UP" | "ORDER_READY_FOR_PICKUP" | "ORDER_READY_FOR_PARTIAL_PICKUP" | "ORDER_DELIVERED" | "ORDER_PARTIALLY_DELIVERED" | "ORDER_RETURNED" | "ORDER_PARTIALLY_RETURNED" | "ORDER_PENDING_RETURN" | "ORDER_PENDING_PARTIAL_RETURN" | "ORDER_PARTIALLY_EXCHANGED" | "ORDER_EXCHANGED" | "ORDER_CANCELLED" | "ORDER_PARTIALLY_CANCELLED" | "ORDER_HOLD" | "ORDER_CONFIRMED" | "ORDER_HOLD_FRAUD" | "ORDER_HOLD_CSR" | "ORDER_HOLD_CROSSBORDER" | "ORDER_HOLD_REVALIDATION" | "ORDER_ERROR" | "ORDER_HOLD_AUTH_PENDING";
            /** Format: date-time */
            orderedAt: string;
            /** @description Units promised. */
            quantity: number;
            sku: string;
            /** @enum {string} */
            type: "PREORDER" | "BACKORDER";
            cartId?: string;
            /** Format: date-time */
            consentReceivedAt?: string;
            /** Format: date-time */
            createdAt?: string;
            /** @description Id of the backorder or preorder, the same as that of the v2 reservation. */
            id?: string;
            /** @description Whether the shopper accepted the delay. */
            isDelayConsented?: boolean;
            itemId?: number;
            /** Format: date-time */
            lastNotifiedAt?: string;
            /** @enum {string} */
            lineItemStatus?: "CANCELLED" | "REFUNDED" | "PARTIALLY_CANCELLED" | "PARTIALLY_REFUNDED" | "PARTIALLY_CANCELLED_REFUNDED" | "VALID" | "EXCHANGED" | "PENDING_EXCHANGE" | "RETURN" | "PARTIAL_RETURN" | "PENDING_RETURN" | "RETURN_PROCESSING" | "RETURN_REJECTED" | "ORDER_LINE_INVALID_SKU" | "ORDER_LINE_VALID" | "SHIPPED" | "PARTIALLY_SHIPPED" | "ALLOCATED" | "PARTIALLY_ALLOCATED" | "DELIVERED" | "PARTIALLY_DELIVERED" | "PICKED_UP" | "PARTIALLY_PICKED_UP" | "READY_FOR_PICKUP" | "READY_FOR_PARTIAL_PICKUP";
            orderNumber?: string;
            /** @description Units for which stock has come in. */
            releasedQuantity?: number;
            /** @description BACK_PREORDER_CREATED, PARTIAL_BACK_PREORDER_RELEASE, BACK_PREORDER_RELEASE or BACK_PREORDER_CANCELLED. */
            status?: string;
            /** Format: date-time */
            updatedAt?: string;
            vendorId?: string;
        };
        /** @description One page of backorders and preorders. */
        BackorderPreorderPageV3: {
            data?: components["schemas"]["BackorderPreorderV3"][];
            pagination?: components["schemas"]["PageInfoV3"];
        };
        /** @description What to cancel and why. Without items, everything that can be cancelled. */
        CancellationRequestV3: {
            attributes?: {
                [key: string]: unknown;
            };
            employeeId?: string;
            items?: components["schemas"]["CancellationItemV3"][];
            note?: string;
            policyCode?: string;
            reasonCode: string;
            /** @description Whether a soft reservation of the cart of the order is released too. */
            releaseSoftReservation?: boolean;
            source?: string;
            subReasonCode?: string;
            requestContext?: components["schemas"]["OrderRequestContextV3"];
        };
        /** @description Units of a line to cancel. */
        CancellationItemV3: {
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Published as required; older samples lack it, so it may be absent. */
            itemUnitNumber?: number;
            lineItemId: string;
            quantity: number;
            reasonCode?: string;
            subReasonCode?: string;
        };
        /** @description The credits to issue. */
        CreditsRequestV3: {
            credits: components["schemas"]["CreditToIssueV3"][];
        };
        /** @description A credit to issue. */
        CreditToIssueV3: {
            amount: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency: string;
            employeeId?: string;
            note?: string;
            paymentCounter?: number;
            policyCode?: string;
            reasonCode: string;
            source: string;
            subReasonCode?: string;
            /** @enum {string} */
            type: "GIFT_CARD";
        };
        /** @description The new credits. */
        CreditsResultV3: {
            credits?: components["schemas"]["CreditV3"][];
        };
        /** @description A credit. */
        CreditV3: {
            amount: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency: string;
            employeeId?: string;
            note?: string;
            paymentCounter?: number;
            policyCode?: string;
            reasonCode: string;
            source: string;
            subReasonCode?: string;
            /** @enum {string} */
            type: "GIFT_CARD";
            /** Format: date-time */
            createdAt?: string;
            creditId?: string;
            /** @enum {string} */
            statusCode?: "PENDING" | "CONFIRMED" | "FAILED" | "CANCELED";
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description The status of a credit. */
        CreditUpdateV3: {
            attributes?: {
                [key: string]: unknown;
            };
            creditId: string;
            note?: string;
            /** @enum {string} */
            statusCode: "PENDING" | "CONFIRMED" | "FAILED" | "CANCELED";
        };
        /** @description For what credits can be issued. */
        CreditsEligibilityV3: {
            description?: string;
            eligibleReasonCodes?: components["schemas"]["ReasonCodeV3"][];
            orderId?: string;
            policyName?: string;
            policyType?: string;
        };
        /** @description Which records to export, in which order. */
        ExportRequestV3: {
            /** @description Filters of a query of v2, by v2's names. */
            filters: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            module: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "NETWORK" | "ORDER" | "SHIPMENT" | "SHIPPING_METHODS";
            /** @description Fields to sort by, joined by commas, such as `-order.orderedAt`, with `-` in front for descending. */
            sort?: string;
            /** @description Name of the tenant setting of the type CSV_HEADERS that says which columns the file of the records has and what their headers say. `default` and no name stand for all columns. The other files have all of theirs. */
            csvHeadersConfig?: string;
        };
        /** @description A job that writes records to CSV files in an archive. */
        ExportJobV3: {
            module: string;
            /** Format: int64 */
            version: number;
            exportId?: string;
            /** @enum {string} */
            status?: "FINISHED" | "INITIATED" | "PROCESSING" | "SYSTEM_ERROR";
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** @description The address of the ZIP archive once the job is finished. */
            url?: string;
            /** @description The rows of all files without their headers. */
            totalRowsExported?: number;
            totalRecordsExported?: number;
            /** @description The setting that says which columns are written. */
            csvHeadersConfig?: string;
        };
        /** @description One page of export jobs. */
        ExportPageV3: {
            data: components["schemas"]["ExportJobV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which export jobs are sought, and how they are sorted. */
        ExportSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `export.FIELD`, with `-` in front for descending.
             * @example -export.createdAt
             */
            sort?: string;
        };
        /** @description The columns of the files of a module. */
        ExportHeadersV3: {
            exportsHeaders?: components["schemas"]["ExportFileHeadersV3"][];
        };
        /** @description The columns of a file. */
        ExportFileHeadersV3: {
            fileName?: string;
            fileHeaders?: string[];
        };
        /** @description Why the order is cancelled. */
        FraudCancellationV3: {
            attributes?: {
                [key: string]: unknown;
            };
            employeeId?: string;
            note?: string;
            reasonCode: string;
            subReasonCode?: string;
        };
        /**
         * @description What the records of the file are.
         * @enum {string}
         */
        ImportModuleV3: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "ORDER" | "SHIPMENT" | "TRANSFER";
        /** @description A file to import. */
        ImportRequestV3: {
            fileName: string;
            module: components["schemas"]["ImportModuleV3"];
            /**
             * @description How the file is imported.
             * @enum {string}
             */
            type: "BULK";
        };
        /** @description An import that waits for its file. */
        StartedImportV3: {
            importId: string;
            module?: components["schemas"]["ImportModuleV3"];
            /** @enum {string} */
            type?: "BULK" | "OVERLAY" | "ROOT";
            statusCode?: components["schemas"]["RecordImportStatusCodeV3"];
            /** @description Takes the file by PUT. */
            uploadFileUrl: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /**
         * @description How far an import is.
         * @enum {string}
         */
        RecordImportStatusCodeV3: "COMPLETED" | "INITIATED" | "PROCESSING" | "SYSTEM_ERROR";
        /** @description How far an import is. */
        ImportStatusV3: {
            importId: string;
            module?: components["schemas"]["ImportModuleV3"];
            /** @enum {string} */
            type?: "BULK" | "OVERLAY" | "ROOT";
            statusCode?: components["schemas"]["RecordImportStatusCodeV3"];
            importCount?: components["schemas"]["ImportCountV3"];
            /** @description Answers the file. */
            originalFileUrl?: string;
            /** @description Answers a CSV file of the wrong rows, by line and problem. */
            errorFileUrl?: string;
            /** @description `fileName`, and the `reason` why the file could not be read. */
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
        };
        /** @description Which imports are sought, and how they are sorted. */
        ImportSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `import.FIELD`, with `-` in front for descending.
             * @example -import.createdAt
             */
            sort?: string;
        };
        /** @description One page of imports. */
        ImportPageV3: {
            data: components["schemas"]["ImportStatusV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description IN_STOCK, LOW_STOCK, OUT_OF_STOCK, BACKORDER_STOCK or PREORDER_STOCK. Space around it is ignored, because published examples have it. */
        InventoryStatusV3: string;
        /** @description The stock of an item at a location in a channel. */
        InventoryV3: {
            inventoryId?: string;
            sku?: string;
            /** Format: int64 */
            itemId?: number;
            locationNumber?: number;
            channelId?: string;
            vendorId?: string;
            leadTime?: string;
            type?: string;
            region?: string;
            networkCode?: string;
            /** @description Whether the stock never runs out. */
            hasInfiniteInventory?: boolean;
            /** @description Whether the merchant marked the SKU as out of stock here. */
            isNoStock?: boolean;
            /**
             * @description What the merchant set, or else what the counters say: IN_STOCK, LOW_STOCK at `lowStock` units and fewer, BACKORDER_STOCK or PREORDER_STOCK where only those are left, or OUT_OF_STOCK.
             * @enum {string}
             */
            status?: "IN_STOCK" | "LOW_STOCK" | "OUT_OF_STOCK" | "BACKORDER_STOCK" | "PREORDER_STOCK";
            backorderLimit?: number;
            /** Format: date-time */
            backorderShipmentAt?: string;
            preorderLimit?: number;
            /** Format: date-time */
            preorderShipmentAt?: string;
            safetyStock?: number;
            lowStock?: number;
            /** @description `onHand`, `allocated`, `shipped` and counters of the merchant. */
            counters?: {
                [key: string]: number;
            };
            /** @description Units that carts and orders hold without an allocation: `softReserve`. */
            networkCounters?: {
                [key: string]: number;
            };
            virtualCounters?: components["schemas"]["VirtualCountersV3"];
            virtualCountersStatus?: components["schemas"]["VirtualCounterStatusesV3"];
            customAttributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A stock record to create. It belongs to the channel of `x-fabric-channel-id`. */
        InventoryCreateV3: {
            sku: string;
            locationNumber: number;
            /** @description Counters by code. `allocated` is counted by the sandbox; a value that is sent has no effect. */
            counters: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description Without it, the sandbox takes the id that other records of the SKU have, or makes one.
             */
            itemId?: number;
            vendorId?: string;
            leadTime?: string;
            type?: string;
            region?: string;
            networkCode?: string;
            /** @description Whether the stock never runs out. */
            hasInfiniteInventory?: boolean;
            status?: components["schemas"]["InventoryStatusV3"];
            /** @description Units that may be sold before there is stock. */
            backorderLimit?: number;
            /** Format: date-time */
            backorderShipmentAt?: string;
            /** @description Units that may be sold before `preorderShipmentAt`. */
            preorderLimit?: number;
            /** Format: date-time */
            preorderShipmentAt?: string;
            /** @description Units that are not sold. */
            safetyStock?: number;
            /** @description Level from which on stock counts as low. */
            lowStock?: number;
            virtualCountersStatus?: components["schemas"]["VirtualCounterStatusesV3"];
            /** @description Values by the code of an inventory attribute. A code that is not declared is 404. */
            customAttributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What changes about a stock record, and which one it is. */
        InventoryUpdateV3: {
            sku: string;
            locationNumber: number;
            /** @description The channel of the record; that of `x-fabric-channel-id` if it is absent. */
            channelId?: string;
            /** @description New values by counter code. `allocated` is counted by the sandbox; a value that is sent has no effect. */
            counters: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description Finds the record by its item instead of its SKU.
             */
            itemId?: number;
            vendorId?: string;
            leadTime?: string;
            type?: string;
            region?: string;
            /** @description Whether the SKU is out of stock here whatever its counters say. */
            isNoStock?: boolean;
            /** @description Whether the stock never runs out. */
            hasInfiniteInventory?: boolean;
            status?: components["schemas"]["InventoryStatusV3"];
            /** @description Units that may be sold before there is stock. */
            backorderLimit?: number;
            /** Format: date-time */
            backorderShipmentAt?: string;
            /** @description Units that may be sold before `preorderShipmentAt`. */
            preorderLimit?: number;
            /** Format: date-time */
            preorderShipmentAt?: string;
            /** @description Units that are not sold. */
            safetyStock?: number;
            /** @description Level from which on stock counts as low. */
            lowStock?: number;
            virtualCountersStatus?: components["schemas"]["VirtualCounterStatusesV3"];
            /** @description Values by the code of an inventory attribute. A code that is not declared is 404. */
            customAttributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Amounts to add to the counters of a stock record. */
        CounterAdjustmentV3: {
            sku: string;
            locationNumber: number;
            /** @description Amounts to add, by counter code: whole numbers, or text such as "+10" and "-3". */
            counters: {
                [key: string]: unknown;
            };
            /** @description The record must have this id. */
            inventoryId?: string;
            /**
             * Format: int64
             * @description Finds the record by its item instead of its SKU.
             */
            itemId?: number;
            /** @description Whether the SKU is out of stock here whatever its counters say. */
            isNoStock?: boolean;
            status?: components["schemas"]["InventoryStatusV3"];
            virtualCountersStatus?: components["schemas"]["VirtualCounterStatusesV3"];
        };
        /** @description Which stock records are sought. A list that is absent or empty excludes none. */
        InventoryFindV3: {
            skus?: string[];
            itemIds?: number[];
            locationNumbers?: number[];
            locationTypes?: string[];
            networkCodes?: string[];
            segments?: string[];
            region?: string;
        };
        /** @description One page of stock records. */
        InventoryPageV3: {
            data: components["schemas"]["InventoryV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which stock records are sought, and how they are sorted. */
        InventorySearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `inventory.FIELD`, with `-` in front for descending.
             * @example -inventory.createdAt
             */
            sort?: string;
        };
        /** @description Which hard reservations are sought, and how they are sorted. */
        HardReservationSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `hardReserve.FIELD`, with `-` in front for descending.
             * @example -hardReserve.createdAt
             */
            sort?: string;
        };
        /** @description One page of hard reservations. */
        HardReservationPageV3: {
            data: components["schemas"]["HardReservationV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Stock that an allocation keeps for an order. */
        HardReservationV3: {
            /** @description Id of the allocation. */
            id: string;
            orderId: string;
            orderNumber?: string;
            locationNumber?: number;
            items: components["schemas"]["HardReservationItemV3"][];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description Units of a line that are still to be sent. */
        HardReservationItemV3: {
            lineItemId: string;
            sku: string;
            itemId?: string;
            channelId?: string;
            quantity: number;
        };
        /** @description A place, and which stock near it is sought. */
        StockNearbyRequestV3: {
            skus?: string[];
            locationTypes?: string[];
            origin: components["schemas"]["GeoOriginV3"];
        };
        /** @description The place, and between which distances from it stock is sought: `latitude` and `longitude`, else `postalCode`, else `city`, `region` and `countryCode`. */
        GeoOriginV3: {
            city?: string;
            region?: string;
            postalCode?: string;
            countryCode?: string;
            latitude?: number;
            longitude?: number;
            /**
             * @description In `distanceUnit`.
             * @default 0
             */
            minDistance?: number;
            /**
             * @description In `distanceUnit`.
             * @default 100
             */
            maxDistance?: number;
            /**
             * @default MILE
             * @enum {string}
             */
            distanceUnit?: "MILE" | "KILOMETER" | "METER";
        };
        /** @description Stock records near a place, the nearest first, and the locations that have them. */
        StockByGeographyV3: {
            inventories: components["schemas"]["InventoryV3"][];
            locations: components["schemas"]["LocationWithStockV3"][];
        };
        /** @description A location near a place. */
        LocationWithStockV3: {
            locationNumber: number;
            locationType?: string;
            /**
             * Format: double
             * @description In the unit that was asked for.
             */
            distance?: number;
            capacity?: components["schemas"]["LocationCapacityV3"];
        };
        /** @description The counters that are computed at every read, as text. */
        VirtualCountersV3: {
            /** @description On hand, less what is allocated, shipped, reserved for carts and kept as safety stock. */
            availableToPurchase?: string;
            /** @description Units that may still be backordered. */
            availableBackorder?: string;
            /** @description Units that may still be preordered. */
            availablePreorder?: string;
        };
        /** @description What the merchant says of the computed counters. The sandbox keeps it. */
        VirtualCounterStatusesV3: {
            availableToPurchase?: string;
            availableBackorder?: string;
            availablePreorder?: string;
        };
        /** @description One page of counters. */
        CounterPageV3: {
            data: components["schemas"]["CounterV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description A counter that stock records may have. */
        CounterV3: {
            id?: string;
            /** @description The name of the counter in stock records. */
            code: string;
            name?: string;
        };
        /** @description A counter to create. */
        CounterCreateV3: {
            code: string;
            /** @description The code if it is absent. */
            name?: string;
        };
        /** @description What changes about a counter. */
        CounterUpdateV3: {
            name?: string;
        };
        /** @description One page of import configurations. */
        ImportConfigPageV3: {
            data: components["schemas"]["ImportConfigV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Rules for files of stock, by the beginning of their names. */
        ImportConfigV3: {
            id?: string;
            filePrefix: string;
            groupName: string;
            rules: components["schemas"]["ImportRulesV3"];
        };
        /** @description A configuration as it is sent. */
        ImportConfigInputV3: {
            /** @description The sandbox makes the id; one that is sent has no effect. */
            id?: string;
            /** @description What the names of the files begin with; no two configurations have the same. */
            filePrefix: string;
            groupName: string;
            rules: components["schemas"]["ImportRulesV3"];
        };
        /** @description The rules of an import configuration. */
        ImportRulesV3: {
            locationFilters: components["schemas"]["ImportLocationFilterV3"][];
        };
        /** @description A condition on a field of locations. A file takes rows of the locations for which all conditions with a value hold. */
        ImportLocationFilterV3: {
            /** @description A field of a location as searches name it, such as location.type. */
            field: string;
            /**
             * @default EQ
             * @enum {string}
             */
            condition?: "EQ" | "NEQ" | "IN" | "NIN" | "LT" | "GT" | "LTE" | "GTE";
            /** @description What the field is compared with. The published schema has none; without it the condition has no effect. */
            value?: string | number | boolean;
            /** @description The values of IN and NIN. */
            values?: (string | number | boolean)[];
        };
        /** @description A message. */
        ImportConfigMessageV3: {
            message?: string;
        };
        /**
         * @description INVENTORY: rows are whole stock records. INVENTORY_COUNTERS: rows are new counters of records that exist.
         * @enum {string}
         */
        ImportTypeV3: "INVENTORY" | "INVENTORY_COUNTERS";
        /**
         * @description How far an import is. A halted one is PROCESSING, and its `attributes` say so.
         * @enum {string}
         */
        ImportStatusCodeV3: "INITIATED" | "PROCESSING" | "COMPLETED" | "SYSTEM_ERROR";
        /** @description A file to import. */
        InventoryImportRequestV3: {
            fileName: string;
            type: components["schemas"]["ImportTypeV3"];
        };
        /** @description An import that waits for its file. */
        InventoryImportV3: {
            importId: string;
            fileName?: string;
            type?: components["schemas"]["ImportTypeV3"];
            statusCode?: components["schemas"]["ImportStatusCodeV3"];
            /** @description Takes the file by PUT. */
            uploadFileUrl: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description How far an import is. */
        InventoryImportStatusV3: {
            importId: string;
            fileName?: string;
            type?: components["schemas"]["ImportTypeV3"];
            statusCode?: components["schemas"]["ImportStatusCodeV3"];
            importCount?: components["schemas"]["ImportCountV3"];
            /** @description Answers the file. */
            originalFileUrl?: string;
            /** @description Answers a CSV file of the wrong rows, by line and problem. */
            errorFileUrl?: string;
            /** @description `halted` and `reason`, where there is one. */
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            finishedAt?: string;
        };
        /** @description How many rows were read, applied, and wrong. */
        ImportCountV3: {
            uploaded?: number;
            processed?: number;
            error?: number;
        };
        /** @description Which imports are sought, and how they are sorted. */
        InventoryImportSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `import.FIELD`, with `-` in front for descending.
             * @example -import.createdAt
             */
            sort?: string;
        };
        /** @description One page of imports. */
        InventoryImportPageV3: {
            data: components["schemas"]["InventoryImportStatusV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description One page of networks. */
        NetworkPageV3: {
            data: components["schemas"]["NetworkV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Locations whose stock is sold together. */
        NetworkV3: {
            networkId?: string;
            code: string;
            name: string;
            description?: string;
            rule: {
                [key: string]: unknown;
            };
            lowStock?: number;
            safetyStock?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A network to create. */
        NetworkCreateV3: {
            code: string;
            name: string;
            /** @description Conditions that locations and stock must all meet, each a value or a list of values: `locationData.FIELD` names a field of the location and `productData.FIELD` one of the stock record, such as `locationData.type` and `productData.attributes.brand`. Without conditions, every location belongs. */
            rule: {
                [key: string]: unknown;
            };
            description?: string;
            /** @description Level from which on stock counts as low. */
            lowStock?: number;
            /** @description Units of each SKU that the network does not sell; 0 if it is absent. */
            safetyStock?: number;
            /** @description The sandbox makes the id; one that is sent has no effect. */
            networkId?: string;
        };
        /** @description Units of SKUs for a cart or an order. One of `cartId`, `orderId` and `orderNumber` is required. */
        SoftReserveV3: {
            cartId?: string;
            orderId?: string;
            orderNumber?: string;
            orderType?: string;
            /** @description The network of the items that name none. */
            networkCode?: string;
            vendorId?: string;
            /**
             * Format: date-time
             * @description When the units are given back. Without it, the policy `softReservationFor` decides.
             */
            expiresAt?: string;
            items: components["schemas"]["SoftReserveItemV3"][];
            /** @description The sandbox makes the id; one that is sent has no effect. */
            id?: string;
            /**
             * Format: date-time
             * @description Has no effect.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Has no effect.
             */
            updatedAt?: string;
        };
        /** @description Units of a SKU for one line. */
        SoftReserveItemV3: {
            lineItemId: string;
            sku: string;
            channelId: string;
            itemId?: string;
            /** @description Units on hand. */
            quantity: number;
            /** @description Units to backorder in addition. */
            backorderQuantity?: number;
            /** @description Units to preorder in addition. */
            preorderQuantity?: number;
            /** @description Only stock of this network. */
            networkCode?: string;
            /** @description Only stock of this location. */
            locationNumber?: number;
            type?: string;
            /** @description Has no effect. */
            status?: string;
            /** @description Has no effect. */
            errorMessage?: string;
            /** @description Has no effect. */
            reservedNetworkCodes?: string[];
        };
        /** @description What networks can sell. */
        AggregatedNetworksV3: {
            aggregatedNetworks: components["schemas"]["AggregatedNetworkV3"][];
        };
        /** @description The sums of the stock records of a SKU in a network, at a location or in a channel, as the item named them. */
        AggregatedNetworkV3: {
            networkCode?: string;
            sku: string;
            /** Format: int64 */
            itemId?: number;
            channelId?: string;
            locationNumber?: number;
            hasInfiniteInventory?: boolean;
            safetyStock?: number;
            lowStock?: number;
            counters?: {
                [key: string]: number;
            };
            /** @description Units that carts and orders hold without an allocation: `softReserve`. */
            networkCounters?: {
                [key: string]: number;
            };
            virtualCounters?: components["schemas"]["VirtualCountersV3"];
        };
        /** @description A network to put in the place of another. */
        NetworkUpdateV3: {
            name: string;
            /** @description Conditions that locations and stock must all meet, each a value or a list of values: `locationData.FIELD` names a field of the location and `productData.FIELD` one of the stock record, such as `locationData.type` and `productData.attributes.brand`. Without conditions, every location belongs. */
            rule: {
                [key: string]: unknown;
            };
            description?: string;
            /** @description Level from which on stock counts as low. */
            lowStock?: number;
            /** @description Units of each SKU that the network does not sell; 0 if it is absent. */
            safetyStock?: number;
            /** @description The sandbox makes the id; one that is sent has no effect. */
            networkId?: string;
        };
        /** @description Stock to move to another location. */
        TransferCreateV3: {
            attributes?: {
                [key: string]: unknown;
            };
            cartons?: components["schemas"]["TransferCartonV3"][];
            masterTrackingNumber?: string;
            poNumber?: string;
            recipient?: components["schemas"]["RecipientV3"][];
            shipFrom: components["schemas"]["TransferOriginV3"];
            shipTo: components["schemas"]["TransferTargetV3"];
            shipmentNumber: string;
            /**
             * Format: date-time
             * @description With it, the packed units leave at once.
             */
            shippedAt?: string;
            /** @enum {string} */
            subtype?: "COD";
            /** Format: int64 */
            totalCartons?: number;
            /** @description The id of the shipment unless it is sent. */
            transferId?: string;
            transferNumber: string;
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            vendorId?: string;
        };
        /** @description A transfer as it is to be. */
        TransferReplaceV3: {
            attributes?: {
                [key: string]: unknown;
            };
            auditLogs?: components["schemas"]["ShipmentAuditLogV3"][];
            cartons?: components["schemas"]["TransferCartonV3"][];
            /** Format: date-time */
            deliveredAt?: string;
            masterTrackingNumber?: string;
            /** Format: date-time */
            receivedAt?: string;
            recipient?: components["schemas"]["RecipientV3"][];
            shipFrom: components["schemas"]["TransferOriginV3"];
            shipTo: components["schemas"]["TransferTargetV3"];
            /** Format: date-time */
            shippedAt?: string;
            /**
             * @description The status that the transfer has, or one that its units can reach: SENT, DELIVERED, RECEIVED, STOCKED or CANCELLED.
             * @enum {string}
             */
            statusCode?: "TRANSFER_SHIPMENT_PACKED" | "TRANSFER_SHIPMENT_SENT" | "TRANSFER_SHIPMENT_CREATED" | "TRANSFER_SHIPMENT_DRAFT" | "TRANSFER_SHIPMENT_DELIVERED" | "TRANSFER_SHIPMENT_RECEIVED" | "TRANSFER_SHIPMENT_STOCKED" | "TRANSFER_SHIPMENT_CANCELLED" | "TRANSFER_SHIPMENT_ERROR";
            /** Format: date-time */
            stockReleaseTimeStamp?: string;
            /** @enum {string} */
            subtype?: "COD";
            /** Format: int64 */
            totalCartons?: number;
            transferId: string;
            transferNumber: string;
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            vendorId?: string;
        };
        /** @description Stock on its way from one location to another. */
        TransferV3: {
            attributes?: {
                [key: string]: unknown;
            };
            auditLogs?: components["schemas"]["ShipmentAuditLogV3"][];
            cartons?: components["schemas"]["TransferCartonV3"][];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            deliveredAt?: string;
            masterTrackingNumber?: string;
            poNumber?: string;
            /** Format: date-time */
            receivedAt?: string;
            recipient?: components["schemas"]["RecipientV3"][];
            shipFrom: components["schemas"]["TransferOriginV3"];
            shipTo: components["schemas"]["TransferTargetV3"];
            shipmentId?: string;
            shipmentNumber: string;
            /** Format: date-time */
            shippedAt?: string;
            /** @enum {string} */
            statusCode?: "TRANSFER_SHIPMENT_PACKED" | "TRANSFER_SHIPMENT_SENT" | "TRANSFER_SHIPMENT_CREATED" | "TRANSFER_SHIPMENT_DRAFT" | "TRANSFER_SHIPMENT_DELIVERED" | "TRANSFER_SHIPMENT_RECEIVED" | "TRANSFER_SHIPMENT_STOCKED" | "TRANSFER_SHIPMENT_CANCELLED" | "TRANSFER_SHIPMENT_ERROR";
            /** Format: date-time */
            stockReleaseTimeStamp?: string;
            /** @enum {string} */
            subtype?: "COD";
            /** Format: int64 */
            totalCartons?: number;
            transferId: string;
            transferNumber: string;
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            /** Format: date-time */
            updatedAt?: string;
            vendorId?: string;
        };
        /** @description A carton of a transfer. */
        TransferCartonV3: {
            attributes?: {
                [key: string]: unknown;
            };
            cartonNumber?: string;
            cartonType?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipmentDate?: string;
            items?: components["schemas"]["TransferItemV3"][];
            /** Format: date-time */
            promisedDeliveryDate?: string;
            shipmentCarrier?: string;
            shipmentMethod?: string;
            tracking?: components["schemas"]["TrackingEventV3"][];
            trackingNumber?: string;
            trackingURL?: string;
            weight?: string;
        };
        /** @description Units in a carton of a transfer. */
        TransferItemV3: {
            adjustments?: components["schemas"]["TransferAdjustmentV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            channelId?: string;
            /** @description Not read; tracking and receiving count it. */
            deliveredQuantity?: number;
            itemId?: string;
            lineItemId?: string;
            /** @description Units that are set aside at the origin. */
            packedQuantity?: number;
            /**
             * @description How packedQuantity counts in a request; ABSOLUTE by default.
             * @enum {string}
             */
            quantityType?: "INCREMENT" | "DECREMENT" | "ABSOLUTE";
            /** @description Not read; receiving counts it. */
            receivedQuantity?: number;
            segment?: string;
            shipmentLineItemId?: string;
            /** @description Not read: sending a transfer sends what is packed. */
            shippedQuantity?: number;
            sku?: string;
            /** @description Not read: units are stocked as they are received. */
            stockedQuantity?: number;
            uom?: string;
            vendorId?: string;
        };
        /** @description Units that were sent and cannot be stocked. */
        TransferAdjustmentV3: {
            adjustmentQuantity?: number;
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Such as DAMAGED. */
            reasonCode?: string;
            subReasonCode?: string;
        };
        /** @description Units that arrived. */
        TransferReceivingV3: {
            cartons?: components["schemas"]["TransferReceivingCartonV3"][];
        };
        /** @description A carton that arrived. */
        TransferReceivingCartonV3: {
            cartonNumber: string;
            items?: components["schemas"]["TransferReceivingItemV3"][];
        };
        /** @description Units of an item that arrived. */
        TransferReceivingItemV3: {
            adjustments?: components["schemas"]["TransferAdjustmentV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            quantity: number;
            shipmentLineItemId: string;
        };
        /** @description Where a transfer begins. */
        TransferOriginV3: {
            locationName?: string;
            locationNumber: string;
            locationType?: string;
            shipFromAddress?: components["schemas"]["TransferOriginAddressV3"];
        };
        /** @description Where a transfer ends. */
        TransferTargetV3: {
            locationName?: string;
            locationNumber: string;
            locationType?: string;
            shipToAddress?: components["schemas"]["TransferTargetAddressV3"];
            shipToId?: string;
        };
        /** @description The address of the origin, in v2's words. */
        TransferOriginAddressV3: {
            address1?: string;
            address2?: string;
            address3?: string;
            address4?: string;
            city?: string;
            country?: string;
            email?: string;
            latitude?: number;
            longitude?: number;
            name?: components["schemas"]["TransferContactNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            postalCode?: string;
            state?: string;
            type?: string;
        };
        /** @description The address of the target. */
        TransferTargetAddressV3: {
            addressLine1?: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city?: string;
            country?: string;
            latitude?: number;
            longitude?: number;
            postalCode?: string;
            state?: string;
            type?: string;
        };
        /** @description The name of somebody at the origin, in v2's words. */
        TransferContactNameV3: {
            first?: string;
            last?: string;
            middle?: string;
        };
        /** @description An event that the package tracking system confirms. */
        TransferAcknowledgeV3: {
            attributes?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            eventType: "ORDER_CREATE_IN_PTS" | "ORDER_CANCELLED_IN_PTS" | "SHIPMENT_CREATE_IN_PTS" | "SHIPMENT_CANCELLED_IN_PTS" | "TRANSFER_CREATE_IN_PTS" | "TRANSFER_CANCELLED_IN_PTS" | "TRANSFER_SHIPMENT_CREATE_IN_PTS" | "TRANSFER_SHIPMENT_CANCELLED_IN_PTS";
        };
        /** @description A query in v2's filter language. */
        TransferQueryV3: {
            filters: {
                [key: string]: unknown;
            };
            limit?: number;
            /** Format: int64 */
            offset?: number;
            sortBy?: string;
            /** @enum {string} */
            sortDirection?: "asc" | "desc";
        };
        /** @description How many transfers match. */
        TransferCountV3: {
            /** Format: int64 */
            count?: number;
            limit?: number;
            /** Format: int64 */
            offset?: number;
        };
        /** @description A transfer of which only the id is asked for. */
        TransferReferenceV3: {
            shipmentId: string;
        };
        /** @description One page of transfers; with `fetchOnlyIds`, of their ids. */
        TransferPageV3: {
            data: (components["schemas"]["TransferV3"] | components["schemas"]["TransferReferenceV3"])[];
            pagination: components["schemas"]["PageInfoV3"];
            stats?: string[];
        };
        /** @description Which transfers are sought, and how they are sorted. */
        TransferSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `transferShipment.FIELD`, with `-` in front for descending.
             * @example -transferShipment.shippedAt
             */
            sort?: string;
        };
        /** @description An entry of the history of a record. */
        AuditLogV3: {
            amount?: number;
            auditId?: string;
            auditType?: string;
            /** Format: date-time */
            auditedAt?: string;
            employeeId?: string;
            isSuccess?: boolean;
            lineItemId?: string;
            lineItemNumber?: number;
            note?: string;
            paymentToken?: components["schemas"]["PaymentTokenV3"];
            policyCode?: string;
            quantity?: number;
            reasonCode?: string;
            sku?: string;
            source?: string;
            subReasonCode?: string;
            updatedFields?: components["schemas"]["UpdatedFieldV3"][];
        };
        /** @description The address of a location, and who can be reached there. */
        InvoiceLocationAddressV3: {
            addressLine1?: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city?: string;
            contacts?: components["schemas"]["InvoiceContactV3"][];
            countryCode?: string;
            email?: string;
            latitude?: number;
            longitude?: number;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            postalCode?: string;
            region?: string;
            type?: string;
        };
        /** @description The groups that amounts of an invoice are in. */
        InvoiceCurrenciesV3: {
            primaryGroup: string;
            groups: components["schemas"]["CurrencyGroupV3"][];
        };
        /** @description An invoiced discount. */
        InvoiceDiscountV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            promotionCode?: string;
            promotionId: string;
            promotionName?: string;
            quantity?: number;
            type?: string;
        };
        /** @description A correction of an invoiced amount. */
        InvoiceAdjustmentV3: {
            adjustmentCounter?: number;
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            notes?: string;
            quantity?: number;
            reasonCode?: string;
            subReasonCode?: string;
            value?: number;
        };
        /** @description Somebody who can be reached at a location. */
        InvoiceContactV3: {
            email?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
        };
        /** @description The customer of an invoice. */
        InvoiceCustomerV3: {
            accountId?: string;
            address?: components["schemas"]["AddressV3"];
            company?: string;
            email?: string;
            employeeId?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            userId?: string;
        };
        /** @description An invoiced fee. */
        InvoiceFeeV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            quantity?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            type?: string;
        };
        /** @description An invoiced line. */
        InvoiceItemV3: {
            adjustmentTotal?: number;
            adjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            adjustments?: components["schemas"]["InvoiceAdjustmentV3"][];
            appeasements?: components["schemas"]["InvoiceAppeasementV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cancellations?: components["schemas"]["InvoiceCancellationV3"][];
            currency?: string;
            discounts?: components["schemas"]["InvoiceDiscountV3"][];
            fees?: components["schemas"]["InvoiceFeeV3"][];
            invoiceLineNumber: number;
            invoiceLineTotal?: number;
            invoiceLineTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            invoiceQuantity?: number;
            itemAppeasementTotal?: number;
            itemAppeasementTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemCancelTotal?: number;
            itemCancelTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemDiscountsTotal?: number;
            itemDiscountsTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemFeeTotal?: number;
            itemFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemId?: number;
            itemTaxTotal?: number;
            itemTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemUnitPrice?: number;
            itemUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** Format: date-time */
            lineItemCreatedAt?: string;
            lineItemId?: string;
            lineItemNumber?: number;
            locationStoreId?: string;
            orderId?: string;
            returnExpirationDays?: string;
            returns?: components["schemas"]["InvoiceReturnV3"][];
            shipToId?: string;
            shipmentLineItemId?: string;
            sku?: string;
            taxDetails?: components["schemas"]["InvoiceTaxV3"][];
            type?: string;
            uom?: string;
        };
        /** @description The location that an invoice belongs to. */
        InvoiceLocationV3: {
            address?: components["schemas"]["InvoiceLocationAddressV3"];
            locationNumber?: string;
        };
        /** @description The part of an invoice that belongs to one order. */
        InvoiceOrderV3: {
            adjustments?: components["schemas"]["InvoiceAdjustmentV3"][];
            appeasements?: components["schemas"]["InvoiceAppeasementV3"][];
            discounts?: components["schemas"]["InvoiceDiscountV3"][];
            fees?: components["schemas"]["InvoiceFeeV3"][];
            invoiceOrderTotal: number;
            items?: components["schemas"]["InvoiceItemV3"][];
            orderId: string;
            orderNumber?: string;
            orderExternalId?: string;
            /** @enum {string} */
            orderSubtype?: "IOS" | "ANDROID" | "INTERNATIONAL";
            /** @enum {string} */
            orderType?: "WEB" | "CSC" | "MOBILE_APP" | "POS";
            /** Format: date-time */
            orderedAt?: string;
            payments?: components["schemas"]["InvoicePaymentV3"][];
            returns?: components["schemas"]["InvoiceOrderReturnV3"][];
            taxDetails?: components["schemas"]["InvoiceTaxV3"][];
        };
        /** @description What a payment is recognized by. */
        InvoicePaymentIdentifierV3: {
            cardIdentifier?: string;
        };
        /** @description A payment of an invoice. */
        InvoicePaymentV3: {
            attributes?: {
                [key: string]: unknown;
            };
            authorizedAmount?: number;
            authorizedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            billToAddress?: components["schemas"]["AddressV3"];
            conversion?: number;
            currency?: string;
            paidAt?: string;
            paymentCounter?: number;
            paymentIdentifier?: components["schemas"]["InvoicePaymentIdentifierV3"];
            paymentMethod?: string;
            paymentProvider?: string;
            paymentStatus?: string;
            paymentToken?: components["schemas"]["InvoicePaymentTokenV3"];
            paymentType?: string;
            settlement?: components["schemas"]["InvoiceSettlementV3"];
        };
        /** @description What the payment provider knows the means of payment by. */
        InvoicePaymentTokenV3: {
            token?: string;
        };
        /** @description The till that an invoice belongs to. */
        InvoiceRetailV3: {
            cashierId?: string;
            locationNumber?: string;
        };
        /** @description The settlement of a payment. */
        InvoiceSettlementV3: {
            /** Format: date-time */
            settledAt?: string;
            /** @description What was invoiced less what was charged; may be negative. */
            settlementAmount?: number;
            settlementAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @enum {string} */
            settlementStatusCode?: "SETTLED" | "PARTIAL_SETTLED" | "SETTLEMENT_FAILED";
        };
        /** @description An invoiced tax. */
        InvoiceTaxV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            type?: string;
        };
        /** @description An invoiced appeasement. */
        InvoiceAppeasementV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            appeasementCounter?: number;
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["InvoiceAppeasementPaymentV3"][];
            reasonCode?: string;
            subReasonCode?: string;
        };
        /** @description What a payment refunded of an appeasement. */
        InvoiceAppeasementPaymentV3: {
            paymentCounter?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description A return of units of an invoiced line. */
        InvoiceReturnV3: {
            exchangeLineItemId?: string;
            fees?: components["schemas"]["ReturnFeeV3"][];
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            isExchangeItemReturned?: boolean;
            reasonCode?: string;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            refunds?: components["schemas"]["ReturnFeeV3"][];
            returnRequestCounter?: number;
            /** Format: date-time */
            returnsReceivedAt?: string;
            shipmentId?: string;
            shipmentInvoice?: components["schemas"]["ShipmentInvoiceV3"];
            shipmentLineItemId?: string;
            shipmentQuantity?: number;
        };
        /** @description A return of an invoiced order. */
        InvoiceOrderReturnV3: {
            attributes?: {
                [key: string]: unknown;
            };
            fees?: components["schemas"]["ReturnFeeV3"][];
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            paymentCounterRefundDetails?: components["schemas"]["InvoiceReturnPaymentV3"][];
            refunds?: components["schemas"]["ReturnFeeV3"][];
            returnCounter?: number;
            totalRefundAmount?: number;
            totalRefundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description A ship-to: the place that units go to, and how. */
        InvoiceShipInfoV3: {
            attributes?: {
                [key: string]: unknown;
            };
            discounts?: components["schemas"]["ShippingDiscountV3"][];
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            fulfillmentZoneName?: string;
            isInvoiced?: boolean;
            locationNumber?: string;
            pickups?: components["schemas"]["PickupPersonV3"][];
            shipMethod?: string;
            shipToAddress?: components["schemas"]["AddressV3"];
            shipToDiscount?: number;
            shipToDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToId: string;
            shipToPrice?: number;
            shipToPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToTaxTotal?: number;
            shipToTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToType?: string;
            shipToUnitPrice?: number;
            shipToUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipmentInstructions?: string;
            taxCode?: string;
            taxDetails?: components["schemas"]["TaxDetailV3"][];
        };
        /** @description A cancellation of units of an invoiced line. */
        InvoiceCancellationV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cancellationCounter?: string;
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["PaymentReferenceV3"][];
            quantity?: number;
            reasonCode?: string;
            refunds?: components["schemas"]["RefundDetailV3"][];
            source?: string;
            /** @enum {string} */
            status?: "PROCESSING" | "COMPLETED" | "REJECTED";
            subReasonCode?: string;
        };
        /** @description An amount of one payment. */
        PaymentReferenceV3: {
            paymentCounter?: string;
            amount?: number;
            /** @description A list of amounts. The published examples have an object here. */
            amountInCurrencies?: unknown;
        };
        /** @description What a payment refunded of a return. */
        InvoiceReturnPaymentV3: {
            amount?: number;
            /** @description A list of amounts. The published examples have an object here. */
            amountInCurrencies?: unknown;
            paymentCounter?: number;
        };
        /** @description The invoice of a shipment. */
        ShipmentInvoiceV3: {
            invoiceId?: string;
            invoiceNumber?: string;
            /** Format: date-time */
            invoicedAt?: string;
        };
        /** @description Where a request comes from. */
        RequestContextV3: {
            type?: string;
            requestId?: string;
            /** Format: date-time */
            requestTime?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A bill for a shipment, a return or an appeasement. */
        InvoiceV3: {
            /** Format: date-time */
            acknowledgedAt?: string;
            auditLogs?: components["schemas"]["AuditLogV3"][];
            channelId: string;
            /** Format: date-time */
            createdAt?: string;
            currency: string;
            customer?: components["schemas"]["InvoiceCustomerV3"];
            invoiceId: string;
            invoiceExternalId?: string;
            invoiceNumber?: string;
            /**
             * @description Where the money is. Missing for an invoice whose money did not move yet, or went back.
             * @enum {string}
             */
            invoiceStatus?: "CAPTURED" | "SETTLED" | "SETTLE_FAILED" | "PARTIAL_SETTLED";
            invoiceTotal: number;
            invoiceTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @enum {string} */
            invoiceType?: "RETURN" | "SHIPPING" | "APPEASEMENT" | "ORDER_DONATION" | "ORDER_CARRY" | "EXCHANGE";
            /** Format: date-time */
            invoicedAt?: string;
            location?: components["schemas"]["InvoiceLocationV3"];
            locationNumber?: string;
            orders?: components["schemas"]["InvoiceOrderV3"][];
            /** Format: date-time */
            postedAt?: string;
            retail?: components["schemas"]["InvoiceRetailV3"];
            shipInfo?: components["schemas"]["InvoiceShipInfoV3"];
            /** @description Empty if the money belongs to no shipment. */
            shipmentId: string;
            shipmentNumber?: string;
            /** Format: date-time */
            shippedAt?: string;
            /**
             * @description How far accounting is: CREATED, then POSTED (INVOICE_POSTING was sent), then ACKNOWLEDGED.
             * @enum {string}
             */
            statusCode: "CREATED" | "POSTED" | "ACKNOWLEDGED";
            totalTaxAmount: number;
            totalTaxAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: int64
             * @description Counts the changes; it starts at 1.
             */
            version: number;
        };
        /** @description An invoice to create. */
        InvoiceCreateV3: {
            requestContext?: components["schemas"]["RequestContextV3"];
            /** @description No two invoices have the same. */
            invoiceNumber: string;
            invoiceExternalId?: string;
            /** @enum {string} */
            invoiceStatus?: "PENDING" | "CAPTURED" | "SETTLED" | "SETTLE_FAILED" | "PARTIAL_SETTLED" | "APPROVED" | "REJECTED" | "CREATED";
            invoiceType?: string;
            /** Format: date-time */
            invoicedAt?: string;
            /** @description The shipment that it bills. */
            shipmentId: string;
            shipmentNumber?: string;
            /** Format: date-time */
            shippedAt?: string;
            orders?: components["schemas"]["InvoiceOrderV3"][];
            locationNumber?: string;
            location?: components["schemas"]["InvoiceLocationV3"];
            retail?: components["schemas"]["InvoiceRetailV3"];
            channelId: string;
            invoiceTotal: number;
            invoiceTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            totalTaxAmount: number;
            totalTaxAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            currency: string;
            currencies?: components["schemas"]["InvoiceCurrenciesV3"];
            customer?: components["schemas"]["InvoiceCustomerV3"];
            shipInfo?: components["schemas"]["InvoiceShipInfoV3"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An invoice as it is to be. */
        InvoiceReplaceV3: {
            invoiceId: string;
            invoiceNumber?: string;
            invoiceExternalId?: string;
            /**
             * Format: int64
             * @description The version that the request is based on. Another one is refused.
             */
            version: number;
            /** @enum {string} */
            invoiceStatus?: "PENDING" | "CAPTURED" | "SETTLED" | "SETTLE_FAILED" | "PARTIAL_SETTLED" | "APPROVED" | "REJECTED";
            /** @enum {string} */
            invoiceType?: "RETURN" | "SHIPPING" | "APPEASEMENT" | "ORDER_DONATION" | "ORDER_CREATE" | "ORDER_CARRY" | "EXCHANGE" | "CANCELLATION";
            /** Format: date-time */
            invoicedAt?: string;
            shipmentId: string;
            shipmentNumber?: string;
            /** Format: date-time */
            shippedAt?: string;
            orders?: components["schemas"]["InvoiceOrderV3"][];
            locationNumber?: string;
            location?: components["schemas"]["InvoiceLocationV3"];
            retail?: components["schemas"]["InvoiceRetailV3"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            postedAt?: string;
            /** Format: date-time */
            acknowledgedAt?: string;
            /**
             * @description The status code that the invoice has, or the next one.
             * @enum {string}
             */
            statusCode: "CREATED" | "POSTED" | "ACKNOWLEDGED";
            channelId: string;
            invoiceTotal: number;
            invoiceTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            totalTaxAmount: number;
            totalTaxAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            currency: string;
            customer?: components["schemas"]["InvoiceCustomerV3"];
            shipInfo?: components["schemas"]["InvoiceShipInfoV3"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Attributes to merge and to remove. */
        InvoiceAttributesUpdateV3: {
            requestContext?: components["schemas"]["RequestContextV3"];
            /** @description Attributes to remove. */
            keysToRemove?: string[];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description When accounting booked an invoice. */
        InvoiceAcknowledgeV3: {
            /**
             * Format: date-time
             * @description The time of the call unless it is sent.
             */
            acknowledgedAt?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What became of it. */
        InvoiceAcknowledgedV3: {
            message?: string;
        };
        /** @description An invoice of which only the id is asked for. */
        InvoiceReferenceV3: {
            invoiceId: string;
        };
        /** @description One page of invoices; with `fetchOnlyIds`, of their ids. */
        InvoicePageV3: {
            data: (components["schemas"]["InvoiceV3"] | components["schemas"]["InvoiceReferenceV3"])[];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which invoices are sought, and how they are sorted. */
        InvoiceSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `invoice.FIELD`, with `-` in front for descending.
             * @example -invoice.invoicedAt
             */
            sort?: string;
        };
        /** @description A list as it is to be. */
        ListRequestV3: {
            name: string;
            userId: string;
            /** @description Any text, such as WISHLIST. */
            listType?: string;
            notes?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A list that a user keeps. */
        ListV3: {
            name: string;
            userId: string;
            listId?: string;
            listType?: string;
            notes?: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** @description How many items are on the list. */
            itemCount?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description A list that a user keeps, with its items. */
        ListWithItemsV3: {
            name: string;
            userId: string;
            listId?: string;
            listType?: string;
            notes?: string;
            attributes?: {
                [key: string]: unknown;
            };
            /** @description How many items are on the list. */
            itemCount?: number;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            items?: components["schemas"]["ListItemV3"][];
        };
        /** @description An item on a list. */
        ListItemV3: {
            listId: string;
            sku: string;
            /** @description Absent if v2 gave the item an id that is not a number. */
            itemId?: number;
            quantity?: number;
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description Items for a list. */
        ListItemsAddRequestV3: {
            items: components["schemas"]["ListItemAddV3"][];
        };
        /** @description An item for a list. */
        ListItemAddV3: {
            sku: string;
            itemId?: number;
            /** @description How many. 1 for a new item and 0 to take one off, as in v2; v3 does not document the field. */
            quantity?: number;
            /**
             * @description Whether the quantity, or 1, is added to the quantity of an item that is on the list already. Otherwise a quantity that is sent replaces it.
             * @default false
             */
            incrementQuantity?: boolean;
        };
        /** @description One page of lists. */
        ListPageV3: {
            data: components["schemas"]["ListV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description One page of the items of a list. */
        ListItemPageV3: {
            data: components["schemas"]["ListItemV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description One page of lists with their items. */
        ListWithItemsPageV3: {
            data: components["schemas"]["ListWithItemsV3"][];
            limit?: number;
            offset?: number;
            /** @description How many lists the user has. */
            count?: number;
        };
        /** @description Items to take off a list. */
        ListItemsDeleteRequestV3: {
            items: components["schemas"]["ListItemDeleteV3"][];
        };
        /** @description An item to take off a list. */
        ListItemDeleteV3: {
            sku: string;
            /** @description If the item on the list has another one, it is not taken off. */
            itemId?: number;
        };
        /** @description What was taken off a list, and what could not be. */
        ListItemsDeleteResponseV3: {
            errors: components["schemas"]["ListItemErrorV3"][];
            data: components["schemas"]["ListItemV3"][];
        };
        /** @description Why an item was not taken off. */
        ListItemErrorV3: {
            type?: string;
            message?: string;
        };
        /** @description One page of locations. */
        LocationPageV3: {
            data: components["schemas"]["LocationV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description A warehouse or store. */
        LocationV3: {
            locationNumber: number;
            name: string;
            locationId?: string;
            isActive?: boolean;
            address?: components["schemas"]["LocationAddressV3"];
            type?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            operatingHours?: components["schemas"]["OperatingHoursV3"][];
            coordinates?: components["schemas"]["CoordinatesV3"];
            capacity?: components["schemas"]["LocationCapacityV3"];
            transfer?: components["schemas"]["TransferSettingsV3"];
        };
        /** @description A location to create. */
        LocationCreateV3: {
            locationNumber: number;
            name: string;
            isActive?: boolean;
            address?: components["schemas"]["LocationAddressV3"];
            type?: string;
            services?: {
                [key: string]: unknown;
            };
            operatingHours?: components["schemas"]["OperatingHoursV3"][];
            coordinates?: components["schemas"]["CoordinatesV3"];
            attributes?: {
                [key: string]: unknown;
            };
            /** @description Whether the location serves a fulfillment method, by the method's name. */
            activeFulfillmentMethods?: {
                [key: string]: string;
            };
            capacity?: components["schemas"]["LocationCapacityV3"];
            transfer?: components["schemas"]["TransferSettingsV3"];
        };
        /** @description What changes about a location. */
        LocationUpdateV3: {
            address?: components["schemas"]["LocationAddressV3"];
            type?: string;
            operatingHours?: components["schemas"]["OperatingHoursV3"][];
            coordinates?: components["schemas"]["CoordinatesV3"];
        };
        /** @description Where a location is, and who can be reached there. */
        LocationAddressV3: {
            region: string;
            addressLine1?: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city?: string;
            postalCode?: string;
            countryCode?: string;
            type?: string;
            contacts?: components["schemas"]["LocationContactV3"][];
        };
        /** @description Somebody who can be reached at a location. */
        LocationContactV3: {
            type?: string;
            email?: string;
            phone?: components["schemas"]["LocationPhoneV3"][];
            name?: components["schemas"]["LocationContactNameV3"];
        };
        /** @description A telephone number of a location. */
        LocationPhoneV3: {
            number?: string;
            /** @description Such as MOBILE, HOME or BUSINESS. */
            type?: string;
        };
        /** @description The name of somebody at a location. */
        LocationContactNameV3: {
            firstName?: string;
            middleName?: string;
            lastName?: string;
        };
        /** @description When a location is open on a day. */
        OperatingHoursV3: {
            /** @description FRIDAY, MONDAY, SATURDAY, SUNDAY, THURSDAY, TUESDAY or WEDNESDAY. v2 takes any text, and both read the same record. */
            day?: string;
            hours?: components["schemas"]["OperatingPeriodV3"][];
        };
        /** @description A time that a location is open. */
        OperatingPeriodV3: {
            /** @description Time of day. */
            open: string;
            /** @description Time of day. */
            close?: string;
            /** @enum {string} */
            type?: "OPEN" | "PICK_UP";
        };
        /** @description A position in GeoJSON. */
        CoordinatesV3: {
            /** @description Point. */
            type: string;
            /** @description The longitude, then the latitude. */
            coordinates?: number[];
        };
        /** @description How many allocations a location can take. At `maxAllocations` nothing more is allocated there, unless `infiniteAllocation` is set. */
        LocationCapacityV3: {
            /** @description Counted: the current allocations in percent of `maxAllocations`, rounded down. */
            allocationPercentage?: number;
            /** @description Counted: the allocations with units that the location still has to send. */
            currentAllocations?: number;
            /** @description Whether the location takes any number of allocations. */
            infiniteAllocation?: boolean;
            /** @description Counted: whether the location takes no further allocation. */
            isCapacityFull?: boolean;
            /** @description How many allocations the location takes. */
            maxAllocations?: number;
        };
        /** @description How a location takes transfers from other locations. */
        TransferSettingsV3: {
            /** @description How long received units wait until they are stocked: a duration in ISO 8601, such as PT10M. */
            autoStockWindow?: string;
            /** @description Whether units are received as soon as they are delivered. */
            isAutoReceiving?: boolean;
        };
        /** @description Which locations are sought, and how they are sorted. */
        LocationSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `location.FIELD`, with `-` in front for descending.
             * @example -location.createdAt
             */
            sort?: string;
        };
        /** @description A place, and which locations near it are sought. */
        NearbySearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            origin: components["schemas"]["NearbyOriginV3"];
        };
        /** @description The place, and between which distances from it locations are sought. */
        NearbyOriginV3: {
            city: string;
            countryCode: string;
            postalCode: string;
            region: string;
            /**
             * @description In `distanceUnit`.
             * @default 0
             */
            minDistance?: number;
            /**
             * @description In `distanceUnit`.
             * @default 100
             */
            maxDistance?: number;
            /**
             * @default MILE
             * @enum {string}
             */
            distanceUnit?: "MILE" | "KILOMETER" | "METER";
        };
        /** @description One page of locations near a place. */
        LocationNearbyPageV3: {
            data: components["schemas"]["LocationWithDistanceV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description A location, and how far it is from the place. */
        LocationWithDistanceV3: {
            /**
             * Format: double
             * @description In the unit that was asked for.
             */
            distance: number;
            locationNumber: number;
            name: string;
            locationId?: string;
            isActive?: boolean;
            address?: components["schemas"]["LocationAddressV3"];
            type?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            operatingHours?: components["schemas"]["OperatingHoursV3"][];
            coordinates?: components["schemas"]["CoordinatesV3"];
            capacity?: components["schemas"]["LocationCapacityV3"];
            transfer?: components["schemas"]["TransferSettingsV3"];
        };
        /** @description A notification to send again. */
        NotificationResendRequestV3: {
            /** @description Id of the record, or the number of an order or a location, or the item id of an inventory record. */
            documentId: string;
            /**
             * @description There are no notifications of transfers.
             * @enum {string}
             */
            documentType: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "ORDER" | "SHIPMENT" | "TRANSFER";
            /** @description Such as SHIPPING_CONFIRMATION_EMAIL: a notification's type. */
            notificationType: string;
            overrideContactInfo?: components["schemas"]["NotificationContactV3"][];
        };
        /** @description A notification that was sent again. */
        NotificationResendResponseV3: {
            /** @description Id of the record, or the number of an order or a location, or the item id of an inventory record. */
            documentId: string;
            /**
             * @description There are no notifications of transfers.
             * @enum {string}
             */
            documentType: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "ORDER" | "SHIPMENT" | "TRANSFER";
            /** @description Such as SHIPPING_CONFIRMATION_EMAIL: a notification's type. */
            notificationType: string;
            overrideContactInfo?: components["schemas"]["NotificationContactV3"][];
            /** @description The ids of the events, as the event log has them. */
            notificationIds?: string[];
        };
        /** @description Somebody to notify. */
        NotificationContactV3: {
            name?: components["schemas"]["NotificationNameV3"];
            email?: string;
            phone?: components["schemas"]["NotificationPhoneV3"];
        };
        /** @description A person's name. */
        NotificationNameV3: {
            firstName?: string;
            middleName?: string;
            lastName?: string;
        };
        /** @description A telephone number. */
        NotificationPhoneV3: {
            number?: string;
            /** @enum {string} */
            type?: "BUSINESS" | "HOME" | "MOBILE";
        };
        /** @description A notification that has reached the customer. */
        NotificationAcknowledgeRequestV3: {
            /** @description Id of the record, or the number of an order or a location, or the item id of an inventory record. */
            documentId: string;
            /**
             * @description There are no notifications of transfers.
             * @enum {string}
             */
            documentType: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "ORDER" | "SHIPMENT" | "TRANSFER";
            /** @description Such as SHIPPING_CONFIRMATION_EMAIL: a notification's type. */
            notificationType: string;
            /** @description When it did, a date and time in ISO 8601; now if it is not sent. */
            acknowledgedAt?: string;
        };
        /** @description That a notification is acknowledged. */
        NotificationAcknowledgedV3: {
            message?: string;
        };
        /** @description An order as a storefront or an order desk places it. */
        OrderToCreateV3: {
            adjustmentTotal?: number;
            adjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            adjustments?: components["schemas"]["OrderAdjustmentV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            /** @description The cart whose soft reservation the order takes over. */
            cartId?: string;
            currencies?: components["schemas"]["OrderCurrenciesV3"];
            currency?: string;
            customer?: components["schemas"]["OrderCustomerV3"];
            discounts?: components["schemas"]["OrderDiscountToCreateV3"][];
            employeeId?: string;
            feeTotal?: number;
            feeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            fees?: components["schemas"]["OrderFeeV3"][];
            items: components["schemas"]["OrderItemToCreateV3"][];
            notes?: components["schemas"]["OrderNoteV3"][];
            orderDiscount?: number;
            orderDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description The merchant's number of the order. Without it the sandbox makes one. */
            orderNumber?: string;
            orderExternalId?: string;
            orderSubtotal?: number;
            orderSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            orderTotal?: number;
            orderTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /**
             * Format: date-time
             * @description The merchant's time of the order; without it the time of the call.
             */
            orderedAt?: string;
            payments?: components["schemas"]["OrderPaymentToCreateV3"][];
            retail?: components["schemas"]["OrderRetailV3"];
            shipInfo?: components["schemas"]["OrderShipToToCreateV3"][];
            /** @description ORDER_CREATED, a hold, or for units that have left the store already ORDER_SHIPPED, ORDER_DELIVERED or ORDER_PICKED_UP. */
            statusCode: string;
            statusDescription?: string;
            /** @enum {string} */
            subtype?: "IOS" | "ANDROID" | "INTERNATIONAL";
            taxTotal?: number;
            taxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @enum {string} */
            type?: "WEB" | "CSC" | "MOBILE_APP" | "POS";
            requestContext?: components["schemas"]["OrderRequestContextV3"];
        };
        /** @description A correction of an amount. */
        OrderAdjustmentV3: {
            adjustmentCounter?: number;
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cancelQuantity?: number;
            invoiceQuantity?: number;
            notes?: string;
            quantity?: number;
            reasonCode?: string;
            returnQuantity?: number;
            subReasonCode?: string;
        };
        /** @description The groups in whose currencies the amounts of the order are shown. */
        OrderCurrenciesV3: {
            groups?: components["schemas"]["CurrencyGroupV3"][];
            /** @description The group in whose currency plain amounts are. */
            primaryCurrency?: string;
        };
        /** @description The customer of an order. */
        OrderCustomerV3: {
            accountId?: string;
            company?: string;
            email?: string;
            employeeId?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            userId?: string;
        };
        /** @description A discount of a new order or line. */
        OrderDiscountToCreateV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            promotionCode?: string;
            promotionId?: string;
            promotionName?: string;
            quantity?: number;
            type?: string;
            unit?: string;
            value?: number;
        };
        /** @description A fee of the order. */
        OrderFeeV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency?: string;
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            name?: string;
            rate?: number;
            rateType?: string;
            taxCode?: string;
        };
        /** @description A line of a new order. */
        OrderItemToCreateV3: {
            adjustments?: components["schemas"]["OrderAdjustmentV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency?: string;
            discounts?: components["schemas"]["OrderDiscountToCreateV3"][];
            employeeId?: string;
            fees?: components["schemas"]["TaxDetailV3"][];
            fulfillment?: components["schemas"]["OrderItemFulfillmentV3"];
            isBackorder?: boolean;
            isDonation?: boolean;
            isPreorder?: boolean;
            itemAdjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemDiscountsTotal?: number;
            itemDiscountsTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemFeeTotal?: number;
            itemFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemId: number;
            itemName?: string;
            itemSubtotal?: number;
            itemSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemSubtype?: string;
            itemTaxTotal?: number;
            itemTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemTotal?: number;
            itemTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemUnitPrice?: number;
            itemUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description Id of the line, unique in the order. Without it the sandbox makes a UUID. */
            lineItemId?: string;
            lineItemNumber: number;
            notes?: components["schemas"]["OrderNoteV3"][];
            orderedQuantity?: number;
            segment?: string;
            shipToId: string;
            sku: string;
            taxCode?: string;
            taxDetails?: components["schemas"]["TaxDetailV3"][];
            type?: string;
            uom?: string;
            vendorId?: string;
        };
        /** @description How a line is fulfilled. */
        OrderItemFulfillmentV3: {
            /** @description false: the line is not allocated. */
            isFulfillable?: boolean;
            /** @description false: the line takes no stock. */
            isInventoryManaged?: boolean;
            locationNumber?: string;
            shipFromAddress?: components["schemas"]["AddressV3"];
            trackingDetails?: components["schemas"]["OrderItemTrackingV3"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Where a parcel can be tracked. */
        OrderItemTrackingV3: {
            trackingNumber?: string;
            trackingURL?: string;
        };
        /** @description A remark. */
        OrderNoteV3: {
            createdAt?: string;
            notes?: string;
            user?: string;
        };
        /** @description A payment of a new order. */
        OrderPaymentToCreateV3: {
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            authorizationExpirationDate?: string;
            authorizedAmount?: number;
            authorizedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            billToAddress?: components["schemas"]["AddressToCreateV3"];
            chargedAmount?: number;
            chargedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            currency?: string;
            /** Format: date-time */
            paidAt?: string;
            paymentCounter?: number;
            paymentIdentifier?: components["schemas"]["OrderPaymentIdentifierV3"];
            paymentMethod?: string;
            paymentProvider?: string;
            paymentStatus?: string;
            paymentToken?: components["schemas"]["PaymentTokenV3"];
        };
        /** @description An address of a new order. */
        AddressToCreateV3: {
            addressLine1: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city: string;
            countryCode: string;
            email?: string;
            latitude: number;
            longitude: number;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            postalCode: string;
            region: string;
            type: string;
        };
        /** @description What identifies a payment. */
        OrderPaymentIdentifierV3: {
            cardIdentifier?: string;
            expirationMonth?: string;
            expirationYear?: string;
            fabricPaymentReference?: string;
            paymentId?: string;
        };
        /** @description The store and the register of an in-store sale. */
        OrderRetailV3: {
            cashierId?: string;
            locationNumber?: string;
            registerId?: string;
            transactionId?: string;
        };
        /** @description Where, when and how lines of a new order go. */
        OrderShipToToCreateV3: {
            attributes?: {
                [key: string]: unknown;
            };
            discounts?: components["schemas"]["ShippingDiscountV3"][];
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            isInvoiced?: boolean;
            locationNumber?: string;
            pickups?: components["schemas"]["PickupPersonV3"][];
            shipMethod?: string;
            shipToAddress?: components["schemas"]["AddressToCreateV3"];
            shipToDiscount?: number;
            shipToDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToId: string;
            shipToPrice?: number;
            shipToPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToTaxTotal?: number;
            shipToTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToType?: string;
            shipToUnitPrice?: number;
            shipToUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipmentInstructions?: string;
            taxCode?: string;
            taxDetails?: components["schemas"]["TaxDetailV3"][];
        };
        /** @description What the caller knows a request by. */
        OrderRequestContextV3: {
            id?: string;
            type?: string;
            requestId?: string;
            /** Format: date-time */
            requestTime?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description An order and everything that happened to it. v2 shows the same record. */
        OrderV3: {
            adjustmentTotal?: number;
            adjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            adjustments?: components["schemas"]["OrderAdjustmentV3"][];
            /** Format: date-time */
            allocatedAt?: string;
            appeasementTotal?: number;
            appeasementTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            appeasements?: components["schemas"]["OrderAppeasementV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            auditLogs?: components["schemas"]["OrderAuditLogV3"][];
            /** @description Original value of the cancelled units. */
            cancelTotal?: number;
            cancelTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            cancellations?: components["schemas"]["OrderCancellationV3"][];
            /** Format: date-time */
            cancelledAt?: string;
            cartId?: string;
            channelId: string;
            /** Format: date-time */
            createdAt?: string;
            currencies?: components["schemas"]["OrderCurrenciesV3"];
            currency?: string;
            customer?: components["schemas"]["OrderCustomerV3"];
            discounts?: components["schemas"]["OrderDiscountV3"][];
            employeeId?: string;
            erroredFields?: components["schemas"]["OrderErroredFieldV3"][];
            feeTotal?: number;
            feeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            fees?: components["schemas"]["OrderFeeV3"][];
            invoiceTotal?: number;
            invoiceTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            items: components["schemas"]["OrderItemV3"][];
            notes?: components["schemas"]["OrderNoteV3"][];
            orderDiscount?: number;
            orderDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description Id of the order, 24 hex digits. */
            orderId?: string;
            orderNumber: string;
            /** @description The id that the merchant's own system has for the order. */
            orderExternalId?: string;
            /**
             * Format: date-time
             * @description When the order left its first hold.
             */
            orderReleasedAt?: string;
            orderSubtotal?: number;
            orderSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            orderTotal?: number;
            orderTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** Format: date-time */
            orderedAt?: string;
            originalAdjustmentTotal?: number;
            originalAdjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalDiscount?: number;
            originalDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalFeeTotal?: number;
            originalFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalOrderTotal?: number;
            originalOrderTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalSubtotal?: number;
            originalSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalTaxTotal?: number;
            originalTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["OrderPaymentV3"][];
            retail?: components["schemas"]["OrderRetailV3"];
            returnTotal?: number;
            returnTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            returns?: components["schemas"]["OrderReturnV3"][];
            shipInfo?: components["schemas"]["OrderShipToV3"][];
            /** @description The status, such as ORDER_CREATED; it follows from holds and units. */
            statusCode: string;
            statusDescription?: string;
            /** @description ANDROID, IOS or INTERNATIONAL, and what the policy `subTypes` adds. */
            subtype?: string;
            taxTotal?: number;
            taxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @enum {string} */
            type?: "WEB" | "CSC" | "MOBILE_APP" | "POS";
            transactionLogs?: components["schemas"]["OrderRequestContextV3"][];
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: int64
             * @description How often the order was changed.
             */
            version: number;
        };
        /** @description A refund as a gesture of goodwill. */
        OrderAppeasementV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            appeasementCounter?: number;
            attributes?: {
                [key: string]: unknown;
            };
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["OrderAppeasementPaymentV3"][];
            reasonCode?: string;
            refunds?: components["schemas"]["RefundDetailV3"][];
            source?: string;
            subReasonCode?: string;
        };
        /** @description What an appeasement refunds to one payment. */
        OrderAppeasementPaymentV3: {
            paymentCounter?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description An entry of the history of the order. */
        OrderAuditLogV3: {
            amount?: number;
            attributes?: {
                [key: string]: unknown;
            };
            auditId?: string;
            auditType?: string;
            /** Format: date-time */
            auditedAt?: string;
            employeeId?: string;
            isSuccess?: boolean;
            lineItemId?: string;
            lineItemNumber?: number;
            note?: string;
            paymentToken?: components["schemas"]["PaymentTokenV3"];
            policyCode?: string;
            quantity?: number;
            reasonCode?: string;
            sku?: string;
            source?: string;
            subReasonCode?: string;
            updatedFields?: components["schemas"]["UpdatedFieldV3"][];
        };
        /** @description A cancellation of the order. */
        OrderCancellationV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cancellationCounter?: string;
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["OrderPaymentReferenceV3"][];
            reasonCode?: string;
            refunds?: components["schemas"]["RefundDetailV3"][];
            source?: string;
            /** @enum {string} */
            status?: "PROCESSING" | "COMPLETED" | "REJECTED";
            subReasonCode?: string;
        };
        /** @description A part of an amount and the payment it goes to. */
        OrderPaymentReferenceV3: {
            paymentCounter?: number;
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description A discount of an order or line. */
        OrderDiscountV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            invoiceQuantity?: number;
            promotionCode?: string;
            promotionId?: string;
            promotionName?: string;
            quantity?: number;
            unit?: string;
            value?: number;
        };
        /** @description A field of the order that could not be processed. */
        OrderErroredFieldV3: {
            amended: boolean;
            errorMessage: string;
            fieldName: string;
        };
        /** @description A line of an order, with its quantities and amounts. */
        OrderItemV3: {
            adjustments?: components["schemas"]["OrderAdjustmentV3"][];
            appeasementTotal?: number;
            appeasementTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            appeasements?: components["schemas"]["OrderAppeasementV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            backOrderedQuantity?: number;
            cancellations?: components["schemas"]["OrderItemCancellationV3"][];
            cancelledAmount?: number;
            cancelledAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            cancelledQuantity?: number;
            channelId?: string;
            currency?: string;
            deliveredQuantity?: number;
            discounts?: components["schemas"]["OrderDiscountV3"][];
            employeeId?: string;
            exchangeQuantity?: number;
            fees?: components["schemas"]["OrderItemFeeV3"][];
            fulfillment?: components["schemas"]["OrderItemFulfillmentV3"];
            hasInfiniteConsent?: boolean;
            invoiceTotal?: number;
            invoiceTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            invoicedQuantity?: number;
            isBackorder?: boolean;
            isDonation?: boolean;
            isExchangeItem?: boolean;
            isGifting?: boolean;
            isPreorder?: boolean;
            /** @description false: the line is not allocated. */
            isFulfillable?: boolean;
            /** @description false: the line takes no stock. */
            isInventoryManaged?: boolean;
            itemAdjustmentTotal?: number;
            itemAdjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemDiscountsTotal?: number;
            itemDiscountsTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemFeeTotal?: number;
            itemFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description Absent if the order has an id that is not a whole number. */
            itemId?: number;
            itemName?: string;
            itemShippingTotal?: number;
            itemShippingTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description itemUnitPrice × (orderedQuantity − cancelledQuantity). */
            itemSubtotal?: number;
            itemSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemSubtype?: string;
            itemTaxTotal?: number;
            itemTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @description itemSubtotal − discounts + taxes + fees. */
            itemTotal?: number;
            itemTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            itemUnitPrice?: number;
            itemUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            lineItemId: string;
            lineItemNumber: number;
            lineOrderStatus?: string;
            notes?: components["schemas"]["OrderNoteV3"][];
            orderedQuantity?: number;
            orderedQuantityToShip?: number;
            originalDiscounts?: number;
            originalDiscountsInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalFeeTotal?: number;
            originalFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalItemAdjustmentTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalItemSubtotal?: number;
            originalItemSubtotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalItemTotal?: number;
            originalItemTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalOutstandingItemTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalShippingTotal?: number;
            originalShippingTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            originalTaxTotal?: number;
            originalTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            outstandingItemTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            parentLineItemNumber?: number;
            pendingExchangeQuantity?: number;
            pendingReturnQuantity?: number;
            pendingShippedBackOrderQuantity?: number;
            processingReturnQuantity?: number;
            quantityInStatus?: components["schemas"]["OrderItemQuantitiesV3"];
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            rejectedReturnQuantity?: number;
            reshippedQuantity?: number;
            returnedQuantity?: number;
            returns?: components["schemas"]["OrderItemReturnV3"][];
            shipToId: string;
            shippedQuantity?: number;
            sku: string;
            taxCode?: string;
            taxDetails?: components["schemas"]["TaxDetailV3"][];
            type?: string;
            uom?: string;
            vendorId?: string;
        };
        /** @description Cancelled units of a line. */
        OrderItemCancellationV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cancellationCounter?: string;
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            payments?: components["schemas"]["OrderPaymentReferenceV3"][];
            quantity?: number;
            reasonCode?: string;
            refunds?: components["schemas"]["RefundDetailV3"][];
            source?: string;
            /** @enum {string} */
            status?: "PROCESSING" | "COMPLETED" | "REJECTED";
            subReasonCode?: string;
        };
        /** @description A fee of a line. */
        OrderItemFeeV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency?: string;
            invoiceQuantity?: number;
            name?: string;
            quantity?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            taxCode?: string;
        };
        /** @description How many units of the line are where. They add up to its ordered quantity. */
        OrderItemQuantitiesV3: {
            cancelled?: number;
            created?: number;
            delivered?: number;
            hold?: number;
            pendingShipped?: number;
            returned?: number;
            shipped?: number;
        };
        /** @description Returned units of a line. */
        OrderItemReturnV3: {
            attributes?: {
                [key: string]: unknown;
            };
            exchangeLineItemId?: string;
            fees?: components["schemas"]["ReturnFeeV3"][];
            invoicedAmount?: number;
            isExchangeItemReturned?: boolean;
            reasonCode?: string;
            refundAmount?: number;
            refunds?: components["schemas"]["ReturnFeeV3"][];
            returnRequestCounter?: number;
            /** Format: date-time */
            returnsReceivedAt?: string;
            shipmentId?: string;
            shipmentInvoice?: components["schemas"]["OrderReturnInvoiceV3"];
            shipmentLineItemId?: string;
            shipmentQuantity?: number;
            source?: string;
        };
        /** @description The invoice of the shipment that came back. */
        OrderReturnInvoiceV3: {
            invoiceId: string;
            invoiceNumber?: string;
            /** Format: date-time */
            invoicedAt?: string;
        };
        /** @description A payment of an order. Its amounts come from the ledger of the order. */
        OrderPaymentV3: {
            attributes?: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            authorizationAttempts?: number;
            authorizedAmount?: number;
            authorizedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            billToAddress?: components["schemas"]["AddressV3"];
            chargedAmount?: number;
            chargedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            currency?: string;
            isFinalCapture?: boolean;
            isPartialCapture?: boolean;
            /** Format: date-time */
            paidAt?: string;
            paymentCounter?: number;
            paymentIdentifier?: components["schemas"]["OrderPaymentIdentifierV3"];
            paymentLogs?: components["schemas"]["PaymentLogV3"][];
            paymentMethod?: string;
            paymentProvider?: string;
            paymentStatus?: string;
            paymentToken?: components["schemas"]["PaymentTokenV3"];
            /** Format: int64 */
            reauthorizationAttempts?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description An entry in the log of a payment. */
        PaymentLogV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            data?: components["schemas"]["PaymentLogDataV3"];
            id?: string;
            paymentId?: string;
            paymentLogId?: string;
            paymentLogRefId?: string;
            status?: string;
            type?: string;
        };
        /** @description What the payment provider answered. */
        PaymentLogDataV3: {
            body?: components["schemas"]["PaymentLogBodyV3"];
            paymentStatusCode?: string;
        };
        /** @description The body of the answer of the payment provider. */
        PaymentLogBodyV3: {
            attributes?: {
                [key: string]: unknown;
            };
            errors?: {
                [key: string]: unknown;
            }[];
            responseCode?: string;
            status?: string;
            transactionId?: string;
            transactionTimestamp?: string;
        };
        /** @description A return of the order. */
        OrderReturnV3: {
            attributes?: {
                [key: string]: unknown;
            };
            fees?: components["schemas"]["ReturnFeeV3"][];
            invoicedAmount?: number;
            invoicedAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            paymentCounterRefundDetails?: components["schemas"]["OrderRefundOfPaymentV3"][];
            refunds?: components["schemas"]["ReturnFeeV3"][];
            returnCounter?: number;
            totalRefundAmount?: number;
            totalRefundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description What a return refunds to one payment. */
        OrderRefundOfPaymentV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            paymentCounter?: number;
        };
        /** @description Where, when and how lines of the order go. */
        OrderShipToV3: {
            attributes?: {
                [key: string]: unknown;
            };
            discounts?: components["schemas"]["ShippingDiscountV3"][];
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            /** @description Whether an invoice has captured a part of its price. */
            isInvoiced?: boolean;
            locationNumber?: string;
            pickups?: components["schemas"]["PickupPersonV3"][];
            shipMethod?: string;
            shipToAddress?: components["schemas"]["AddressV3"];
            shipToDiscount?: number;
            shipToDiscountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToId: string;
            shipToPrice?: number;
            shipToPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToTaxTotal?: number;
            shipToTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipToType?: string;
            shipToUnitPrice?: number;
            shipToUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            shipmentInstructions?: string;
            taxCode?: string;
            taxDetails?: components["schemas"]["TaxDetailV3"][];
        };
        /** @description An action on an order. */
        OrderStatusUpdateV3: {
            /** @description The action. RELEASE_HOLD_EXTERNAL ends the hold EXTERNAL; a refusal lists the actions that are possible now. */
            statusCode: string;
            statusDescription?: string;
        };
        /** @description Fees and taxes of an order, its lines and its ship-tos. What is not sent stays. */
        OrderFeesAndTaxesUpdateV3: {
            feeTotal?: number;
            feeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            fees?: components["schemas"]["OrderFeeV3"][];
            taxTotal?: number;
            taxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            items?: components["schemas"]["OrderItemFeesAndTaxesUpdateV3"][];
            shipInfo?: components["schemas"]["OrderShipToTaxesUpdateV3"][];
        };
        /** @description Fees and taxes of one line. */
        OrderItemFeesAndTaxesUpdateV3: {
            lineItemId?: string;
            itemTaxTotal?: number;
            itemTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            taxes?: components["schemas"]["TaxDetailV3"][];
            itemFeeTotal?: number;
            itemFeeTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            fees?: components["schemas"]["OrderItemFeeV3"][];
        };
        /** @description Taxes of one ship-to. */
        OrderShipToTaxesUpdateV3: {
            shipToId?: string;
            shipToTaxTotal?: number;
            shipToTaxTotalInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            taxes?: components["schemas"]["TaxDetailV3"][];
        };
        /** @description An entry to add to the log of a payment. */
        PaymentLogToAddV3: {
            type?: string;
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            paymentId?: string;
            paymentLogId?: string;
            status?: string;
            data?: components["schemas"]["PaymentLogDataV3"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Attributes to set and attributes to remove. */
        OrderAttributesUpdateV3: {
            attributes: {
                [key: string]: unknown;
            };
            keysToRemove?: string[];
        };
        /** @description What happened to a payment outside of the system. */
        OrderPaymentStatusUpdateV3: {
            balances?: components["schemas"]["OrderPaymentBalancesV3"];
            connectorInfo?: components["schemas"]["OrderPaymentConnectorV3"];
            /** @description The `paymentId` of the payment, or its token. */
            paymentIdentifier: string;
            status?: string;
        };
        /** @description The amounts of a payment, in its currency. */
        OrderPaymentBalancesV3: {
            authorized?: number;
            capturable?: number;
            captured?: number;
            refundable?: number;
            refunded?: number;
        };
        /** @description The system that reports the payment. */
        OrderPaymentConnectorV3: {
            connectorName?: string;
            eventId?: string;
            paymentMethodType?: string;
        };
        /** @description The orders whose payments are to be authorized. */
        PaymentAuthorizationRequestV3: {
            /**
             * @description Skips the check that a payment is pending.
             * @default false
             */
            force?: boolean;
            orders?: components["schemas"]["PaymentAuthorizationOrderV3"][];
            /**
             * @description Whether to answer after the authorization instead of before.
             * @default false
             */
            sync?: boolean;
        };
        /** @description An order and its payments; all that are pending if none is named. */
        PaymentAuthorizationOrderV3: {
            orderNumber: string;
            payments?: components["schemas"]["PaymentAuthorizationPaymentV3"][];
        };
        /** @description A payment. */
        PaymentAuthorizationPaymentV3: {
            paymentCounter?: number;
        };
        /** @description The payments that are authorized, or will be. */
        PaymentAuthorizationResultV3: {
            orders?: components["schemas"]["PaymentAuthorizationOrderV3"][];
        };
        /** @description How many orders were changed, and which were not. */
        OrderCustomerResultV3: {
            failedCount?: number;
            failedOrderIds?: string[];
            successCount?: number;
            totalRecordCount?: number;
        };
        /** @description Lines and the ship-to they go to from now on. */
        OrderItemsShippingUpdateV3: {
            /** @description Lines that cannot change their ship-to any more are left as they are. */
            lineItemIds?: string[];
            shipinfo?: components["schemas"]["OrderShipToV3"];
            updatedBy?: string;
        };
        /** @description One page of orders. */
        OrderPageV3: {
            data?: components["schemas"]["OrderV3"][];
            pagination?: components["schemas"]["PageInfoV3"];
        };
        /** @description Which orders, and in which order. */
        OrderSearchRequestV3: {
            filters: components["schemas"]["OrderSearchFilterV3"][];
            /** @description Fields to sort by, joined by commas, each `order.FIELD` with `+` or `-` in front. By default `-order.createdAt`. */
            sort?: string;
        };
        /** @description A condition on one field of orders. */
        OrderSearchFilterV3: {
            /** @description `order.FIELD`; dots descend. */
            field: string;
            /**
             * @default EQ
             * @enum {string}
             */
            condition?: "EQ" | "NEQ" | "IN" | "NIN" | "LT" | "GT" | "LTE" | "GTE";
            /** @description The value to compare with; `*` stands for any characters in EQ. A list is taken here too for IN and NIN. */
            value?: unknown;
            /** @description The values to compare with in IN and NIN; `*` stands for any characters in IN. */
            values?: unknown[];
            /**
             * @description Filters of one group must all hold, of several groups one is enough.
             * @default Default
             */
            group?: string;
        };
        /** @description A customer, and the orders that get it. */
        OrderCustomerUpdateV3: {
            /** @description Ids of the orders. */
            orderIds?: string[];
            customer?: components["schemas"]["OrderCustomerV3"];
            accountId?: string;
            company?: string;
            email?: string;
            employeeId?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            userId?: string;
        };
        /** @description The fields of an address that change. */
        AddressUpdateV3: {
            name?: components["schemas"]["PersonNameV3"];
            email?: string;
            phone?: components["schemas"]["PhoneV3"];
            type?: string;
            addressLine1?: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city?: string;
            region?: string;
            countryCode?: string;
            postalCode?: string;
            latitude?: number;
            longitude?: number;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What comes back, in which state. */
        ReturnSubmissionV3: {
            attributes?: {
                [key: string]: unknown;
            };
            credits?: components["schemas"]["CreditToIssueV3"][];
            employeeId?: string;
            fees?: components["schemas"]["ReturnFeeV3"][];
            /** @description Whether the units are exchanged. Left out, received units are those of an announced exchange if there are enough of them and no plain return was announced for as many. */
            isExchange?: boolean;
            items: components["schemas"]["ReturnSubmissionItemV3"][];
            reasonCode?: string;
            refunds?: components["schemas"]["ReturnFeeV3"][];
            /** Format: date-time */
            returnedAt?: string;
            source: string;
            totalRefundAmount?: number;
            requestContext?: components["schemas"]["OrderRequestContextV3"];
        };
        /** @description Units of one line of a shipment. */
        ReturnSubmissionItemV3: {
            attributes?: {
                [key: string]: unknown;
            };
            exchange?: components["schemas"]["ReturnExchangeV3"];
            fees?: components["schemas"]["ReturnFeeV3"][];
            /** @description Whether the policy is skipped. */
            isPolicyOverride?: boolean;
            orderLineItemId: string;
            quantity: number;
            reasonCode?: string;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            refunds?: components["schemas"]["ReturnFeeV3"][];
            returnAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** @enum {string} */
            returnType: "PENDING" | "PROCESSING" | "REJECTED" | "RECEIVED";
            /** Format: date-time */
            scannedAt: string;
            shipmentId: string;
            shipmentLineId: string;
            subReasonCode?: string;
        };
        /** @description What is sent in place of the units. */
        ReturnExchangeV3: {
            /** @description Whether the returned line is not refunded. */
            isRefundingDisabled?: boolean;
            items: components["schemas"]["ReturnReplacementV3"][];
            refund?: components["schemas"]["ReturnPriceDifferenceV3"];
        };
        /** @description Units that are sent in place of others. */
        ReturnReplacementV3: {
            /** @description Whether they are sent at once. */
            initiateReshipment?: boolean;
            itemId: number;
            itemUnitPrice?: number;
            itemUnitPriceInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            quantity: number;
            sku: string;
        };
        /** @description What an exchange refunds. */
        ReturnPriceDifferenceV3: {
            amount: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            conversion?: number;
            currency?: string;
        };
        /** @description What became of a return. */
        ReturnSubmissionResultV3: {
            items?: components["schemas"]["ReturnSubmissionItemResultV3"][];
            /** @enum {string} */
            refundStatus?: "REFUND_INITIATED" | "REFUND_SUCCESS" | "REFUND_FAILURE" | "REFUND_PENDING";
            totalRefundAmount?: number;
            totalRefundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
        };
        /** @description What became of one item of a return. */
        ReturnSubmissionItemResultV3: {
            lineItemId?: string;
            policyCode?: string;
            refundAmount?: number;
            returnQuantity?: number;
            /** @enum {string} */
            returnStatus?: "VALID" | "POLICY_VIOLATION" | "PENDING" | "PROCESSING" | "REJECTED";
        };
        /** @description A search: which records, in which order. */
        SearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `backOrderPreOrder.FIELD`, with `-` in front for descending.
             * @example -backOrderPreOrder.type
             */
            sort?: string;
        };
        /** @description A condition on one field. */
        SearchFilterV3: {
            /** @description `backOrderPreOrder.FIELD`; dots descend. */
            field: string;
            /**
             * @default EQ
             * @enum {string}
             */
            condition?: "EQ" | "NEQ" | "IN" | "NIN" | "LT" | "GT" | "LTE" | "GTE";
            /** @description The value to compare with; `*` stands for any characters in EQ. A list is taken here too for IN and NIN. */
            value?: unknown;
            /** @description The values to compare with in IN and NIN; `*` stands for any characters in IN. */
            values?: unknown[];
            /**
             * @description Filters of one group must all hold, of several groups one is enough.
             * @default Default
             */
            group?: string;
        };
        /** @description Where a page lies among all records. */
        PageInfoV3: {
            limit?: number;
            offset?: number;
            count?: number;
        };
        /** @description An error of the operations that name their service and its code. */
        CodedErrorV3: {
            /** @enum {string} */
            type: "CLIENT_ERROR" | "SERVER_ERROR";
            message: string;
            /** @description A code of SERVICE-, ORDER-, ALLOCATION- or INVOICE-, such as SERVICE-4007 for several wrong fields. */
            errorCode: string;
            /** @description One error per field, where several are wrong. */
            errors: components["schemas"]["ErrorV3"][];
            /** @description Where the error comes from. */
            context: {
                /** @example orders */
                service?: string;
                /** @example POST /v3/orders/{orderId}/actions/update-attributes */
                endpoint?: string;
            };
        };
        /** @description An error of v3. */
        ErrorV3: {
            /** @enum {string} */
            type: "CLIENT_ERROR" | "SERVER_ERROR";
            message: string;
            /** @description Such as SERVICE-4003: 4001 unauthorised, 4002 invalid, 4003 missing, 4004 unknown, 4005 exists already, 4006 changed meanwhile, 4007 several fields, 5000 internal. */
            errorCode?: string;
            /** @description One error per field, where several are wrong. */
            errors?: components["schemas"]["ErrorV3"][];
        };
        /** @description An amount in the currency of one group. */
        AmountInCurrencyV3: {
            amount?: number;
            currency: string;
            group: string;
        };
        /** @description An address. v2 asks for less of it, so an answer may lack any part. */
        AddressV3: {
            addressLine1?: string;
            addressLine2?: string;
            addressLine3?: string;
            addressLine4?: string;
            city?: string;
            countryCode?: string;
            email?: string;
            latitude?: number;
            longitude?: number;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            postalCode?: string;
            region?: string;
            type?: string;
        };
        /** @description Name of a person. */
        PersonNameV3: {
            firstName?: string;
            lastName?: string;
            middleName?: string;
        };
        /** @description A telephone number. */
        PhoneV3: {
            number?: string;
            /** @enum {string} */
            type?: "MOBILE" | "HOME" | "BUSINESS";
        };
        /** @description A person who collects units in a store. */
        PickupPersonV3: {
            email?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
            /** @enum {string} */
            pickupType?: "PRIMARY" | "ALTERNATE";
        };
        /** @description A tax. */
        TaxDetailV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            currency?: string;
            name?: string;
            rate?: number;
            rateType?: string;
            taxCode?: string;
        };
        /** @description A group of amounts and its currency. */
        CurrencyGroupV3: {
            attributes?: {
                [key: string]: unknown;
            };
            conversionRate?: number;
            currency: string;
            group: string;
        };
        /** @description A discount on shipping. */
        ShippingDiscountV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            promotionCode?: string;
            promotionId?: string;
            promotionName?: string;
            quantity?: number;
            unit?: string;
            value?: number;
        };
        /** @description A part of a refund, or of what is kept of it. */
        ReturnFeeV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            name?: string;
            reason?: string;
            /** @enum {string} */
            type?: "TAX" | "DISCOUNT" | "FEE" | "ITEM" | "ADJUSTMENT";
        };
        /** @description A part of a refund. */
        RefundDetailV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            name?: string;
            type?: string;
        };
        /** @description A changed field and its former value. */
        UpdatedFieldV3: {
            fieldName?: string;
            fieldOriginalValue?: string;
        };
        /** @description What the payment provider knows the means of payment by. */
        PaymentTokenV3: {
            paymentType?: string;
            token?: string;
        };
        /** @description What was done, in a sentence. */
        MessageV3: {
            message?: string;
        };
        /** @description A reason that can be given. */
        ReasonCodeV3: {
            code?: string;
            description?: string;
        };
        /** @description A fee for it. */
        EligibilityFeeV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            currency?: string;
            platinumFee?: number;
        };
        /** @description What is possible now, line by line. */
        EligibilityV3: {
            eligibleReasonCodes?: components["schemas"]["ReasonCodeV3"][];
            fees?: components["schemas"]["EligibilityFeeV3"][];
            items?: components["schemas"]["EligibleItemV3"][];
            orderId?: string;
            /** @description How long it is possible, such as 30D00H00M. */
            period?: string;
            policyType?: string;
        };
        /** @description How many units of a line can. */
        EligibleItemV3: {
            eligibleQuantity?: number;
            isEligible?: boolean;
            lineItemId?: string;
            sku?: string;
        };
        /** @description A carton as a merchant sends it. */
        ShipmentCartonInputV3: {
            cartonNumber?: string;
            cartonType?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            items?: components["schemas"]["ShipmentItemInputV3"][];
            /** Format: date-time */
            promisedDeliveryDate?: string;
            shipmentCarrier?: string;
            shipmentMethod?: string;
            tracking?: components["schemas"]["TrackingEventV3"][];
            trackingNumber?: string;
            trackingURL?: string;
            weight?: string;
        };
        /** @description Units in a carton as a merchant sends them. */
        ShipmentItemInputV3: {
            attributes?: {
                [key: string]: unknown;
            };
            fees?: components["schemas"]["ReturnFeeV3"][];
            giftCards?: components["schemas"]["GiftCardInputV3"][];
            itemId?: number;
            lineItemId: string;
            orderId?: string;
            orderNumber?: string;
            shipmentExternalId?: string;
            orderedQuantity?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            returnQuantity?: number;
            returnRequestCounter?: number;
            segment?: string;
            shippedQuantity: number;
            sku?: string;
            uom?: string;
            vendorId?: string;
        };
        /** @description A carton with units of an order, as a merchant sends it. */
        OrderShipmentCartonInputV3: {
            cartonNumber?: string;
            cartonType?: string;
            /** Format: date-time */
            promisedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipDate?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            shipmentMethod?: string;
            shipmentCarrier?: string;
            weight?: string;
            trackingNumber?: string;
            trackingURL?: string;
            tracking?: components["schemas"]["TrackingEventV3"][];
            items: components["schemas"]["ShipmentItemInputV3"][];
        };
        /** @description Units of an allocation to ship. */
        ShipmentCreateV3: {
            allocationId: string;
            attributes?: {
                [key: string]: unknown;
            };
            cartons?: components["schemas"]["ShipmentCartonInputV3"][];
            invoiceId?: string;
            locationNumber?: string;
            locationType?: string;
            masterTrackingNumber?: string;
            poNumber?: string;
            recipients?: components["schemas"]["RecipientV3"][];
            reshipmentReasonCode?: string;
            scratchedItems?: components["schemas"]["ScratchedItemInputV3"][];
            shipToAddress?: components["schemas"]["AddressV3"];
            shipToId?: string;
            /** @description Not kept: the sandbox assigns it. */
            shipmentId?: string;
            /** @description No two shipments have the same. */
            shipmentNumber: string;
            shipmentExternalId?: string;
            /** Format: date-time */
            shippedAt?: string;
            /** @enum {string} */
            statusCode?: "SHIPMENT_CREATED" | "SHIPMENT_UPDATED" | "SHIPMENT_CANCELLED" | "PICKUP_CREATED" | "PICKUP_COMPLETED" | "SHIPMENT_RETURN_PENDING" | "SHIPMENT_RETURN_RECEIVED" | "SHIPMENT_PARTIALLY_DELIVERED" | "SHIPMENT_DELIVERED" | "SHIPMENT_ERROR";
            subtype?: string;
            /** @description Not kept: the cartons are counted. */
            totalCartons?: number;
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            vendorId?: string;
        };
        /** @description Units of an order to ship. */
        OrderShipmentCreateV3: {
            /** @description No two shipments have the same. */
            shipmentNumber: string;
            shipmentExternalId?: string;
            poNumber?: string;
            vendorId?: string;
            /** @enum {string} */
            statusCode?: "SHIPMENT_CREATED" | "SHIPMENT_UPDATED" | "SHIPMENT_CANCELLED" | "PICKUP_CREATED" | "PICKUP_COMPLETED" | "SHIPMENT_RETURN_PENDING" | "SHIPMENT_RETURN_RECEIVED" | "SHIPMENT_PARTIALLY_DELIVERED" | "SHIPMENT_DELIVERED" | "SHIPMENT_ERROR";
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            subtype?: string;
            reshipmentReasonCode?: string;
            /** Format: date-time */
            shippedAt?: string;
            locationNumber?: string;
            locationType?: string;
            /** @description Not kept: the cartons are counted. */
            totalCartons?: number;
            masterTrackingNumber?: string;
            shipToId?: string;
            shipToAddress?: components["schemas"]["AddressV3"];
            recipients?: components["schemas"]["RecipientV3"][];
            attributes?: {
                [key: string]: unknown;
            };
            cartons?: components["schemas"]["OrderShipmentCartonInputV3"][];
            scratchedItems?: components["schemas"]["OrderScratchedItemInputV3"][];
        };
        /** @description What became of a gift card. */
        GiftCardUpdateV3: {
            giftCardNumber: string;
            /** @enum {string} */
            giftCardStatus: "PENDING_ACTIVATION" | "ACTIVE" | "FAILED";
        };
        /** @description A gift card in a carton, as a merchant sends it. */
        GiftCardInputV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            giftCardNumber: string;
        };
        /** @description Gift cards of one item of a shipment. */
        GiftCardItemV3: {
            giftCards: components["schemas"]["GiftCardUpdateV3"][];
            shipmentLineItemId: string;
        };
        /** @description What became of gift cards. */
        GiftCardsUpdateV3: {
            items: components["schemas"]["GiftCardItemV3"][];
        };
        /** @description Units that were allocated and are cancelled instead of shipped. */
        ScratchedItemInputV3: {
            attributes?: {
                [key: string]: unknown;
            };
            itemId?: number;
            lineItemId: string;
            orderId?: string;
            orderNumber?: string;
            quantity: number;
            reasonCode: string;
            sku?: string;
            shipmentExternalId?: string;
            subReasonCode?: string;
            uom?: string;
        };
        /** @description Units of an order that are cancelled instead of shipped. */
        OrderScratchedItemInputV3: {
            orderId?: string;
            orderNumber?: string;
            orderExternalId?: string;
            lineItemId: string;
            itemId?: number;
            sku?: string;
            quantity: number;
            uom?: string;
            reasonCode: string;
            subReasonCode?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description When another system received a shipment. */
        ShipmentAcknowledgeV3: {
            /**
             * Format: date-time
             * @description The time of the call unless it is sent.
             */
            acknowledgedAt?: string;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description When a shipment was received. */
        ShipmentAcknowledgedV3: {
            /** Format: date-time */
            acknowledgedAt?: string;
        };
        /** @description An entry of the history of a shipment. */
        ShipmentAuditLogV3: {
            auditId?: string;
            auditType?: string;
            /** Format: date-time */
            auditedAt?: string;
            employeeId?: string;
            lineItemId?: string;
            note?: string;
            reasonCode?: string;
            source?: string;
            subReasonCode?: string;
            updatedFields?: components["schemas"]["UpdatedFieldV3"][];
        };
        /** @description A carton of a shipment. Each has one tracking number. */
        ShipmentCartonV3: {
            cartonNumber?: string;
            cartonType?: string;
            /** Format: date-time */
            estimatedDeliveryDate?: string;
            /** Format: date-time */
            estimatedShipmentDate?: string;
            items?: components["schemas"]["ShipmentItemV3"][];
            /** Format: date-time */
            promisedDeliveryDate?: string;
            shipmentCarrier?: string;
            shipmentMethod?: string;
            tracking?: components["schemas"]["TrackingEventV3"][];
            trackingNumber?: string;
            trackingURL?: string;
            weight?: string;
        };
        /** @description A gift card in a carton. */
        GiftCardV3: {
            amount?: number;
            amountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            /** Format: date-time */
            giftCardActivatedAt?: string;
            /** Format: date-time */
            giftCardActivationRequestedAt?: string;
            giftCardNumber?: string;
            /** @enum {string} */
            giftCardStatus?: "PENDING_ACTIVATION" | "ACTIVE" | "FAILED";
        };
        /** @description Units in a carton. */
        ShipmentItemV3: {
            fees?: components["schemas"]["ReturnFeeV3"][];
            giftCards?: components["schemas"]["GiftCardV3"][];
            itemId?: number;
            lineItemId?: string;
            orderId?: string;
            orderNumber?: string;
            orderedQuantity?: number;
            refundAmount?: number;
            refundAmountInCurrencies?: components["schemas"]["AmountInCurrencyV3"][];
            returnQuantity?: number;
            segment?: string;
            shipmentLineItemId?: string;
            shippedQuantity?: number;
            sku?: string;
            uom?: string;
            vendorId?: string;
        };
        /** @description A person who receives a shipment. */
        RecipientV3: {
            email?: string;
            name?: components["schemas"]["PersonNameV3"];
            phone?: components["schemas"]["PhoneV3"];
        };
        /** @description Units on their way to the shopper. */
        ShipmentV3: {
            allocationId?: string;
            auditLogs?: components["schemas"]["ShipmentAuditLogV3"][];
            cartons?: components["schemas"]["ShipmentCartonV3"][];
            /** Format: date-time */
            createdAt?: string;
            invoiceId?: string;
            locationNumber?: string;
            locationType?: string;
            masterTrackingNumber?: string;
            /** @description The number of the order that the units belong to. */
            orderNumbers?: string[];
            poNumber?: string;
            recipients?: components["schemas"]["RecipientV3"][];
            reshipmentReasonCode?: string;
            scratchedItems?: components["schemas"]["ScratchedItemV3"][];
            shipToAddress?: components["schemas"]["AddressV3"];
            shipToId?: string;
            shipmentId?: string;
            shipmentNumber?: string;
            shipmentExternalId?: string;
            /** Format: date-time */
            shippedAt?: string;
            /** @enum {string} */
            statusCode?: "SHIPMENT_CREATED" | "SHIPMENT_UPDATED" | "SHIPMENT_CANCELLED" | "PICKUP_CREATED" | "PICKUP_COMPLETED" | "SHIPMENT_DELIVERED" | "SHIPMENT_RETURN_PENDING" | "SHIPMENT_RETURN_RECEIVED" | "SHIPMENT_PARTIALLY_DELIVERED";
            subtype?: string;
            /**
             * Format: int64
             * @description One carton has one tracking number.
             */
            totalCartons?: number;
            /** @enum {string} */
            type?: "STANDARD" | "RESHIP" | "RETURN" | "SCRATCH" | "PENDING_RETURN" | "PICKUP" | "TRANSFER";
            /** Format: date-time */
            updatedAt?: string;
            vendorId?: string;
            /**
             * Format: int64
             * @description Counts the changes; it starts at 1.
             */
            version: number;
        };
        /** @description Units that were cancelled instead of shipped. */
        ScratchedItemV3: {
            itemId?: number;
            lineItemId?: string;
            orderId?: string;
            quantity?: number;
            reasonCode?: string;
            sku?: string;
            subReasonCode?: string;
            uom?: string;
        };
        /** @description What a carrier reports of a carton. */
        TrackingUpdateV3: {
            shipmentNumber: string;
            tracking?: components["schemas"]["TrackingEventV3"][];
            trackingNumber: string;
            trackingURL?: string;
        };
        /** @description The shipments that a report is about. */
        TrackedShipmentsV3: {
            shipments?: components["schemas"]["ShipmentV3"][];
        };
        /** @description An event that a carrier reports. */
        TrackingEventV3: {
            /** @description Such as DELIVERED, which delivers the carton. */
            event?: string;
            /** @description An event is noted once. */
            eventId?: string;
            /**
             * Format: date-time
             * @description The time of the call unless it is sent.
             */
            eventRecordedAt?: string;
            location?: string;
            notes?: {
                [key: string]: unknown;
            };
            shipmentCarrier?: string;
        };
        /** @description A shipment of which only the id is asked for. */
        ShipmentReferenceV3: {
            shipmentId: string;
        };
        /** @description One page of shipments; with `fetchOnlyIds`, of their ids. */
        ShipmentPageV3: {
            data: (components["schemas"]["ShipmentV3"] | components["schemas"]["ShipmentReferenceV3"])[];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which shipments are sought, and how they are sorted. */
        ShipmentSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `shipment.FIELD`, with `-` in front for descending.
             * @example -shipment.shippedAt
             */
            sort?: string;
        };
        /** @description A way to ship. It is the record that v2 calls a shipping method, too. */
        ShippingMethodV3: {
            /** @description The method's id if none was sent. */
            code: string;
            name: string;
            shippingMethodId: string;
            description?: string;
            taxCode?: string;
            /** @description Fewest days from the shipment to the delivery. */
            minimumDays?: number;
            /** @description Most days from the shipment to the delivery. */
            maximumDays?: number;
            /** @description Until when an order leaves on the same day, in UTC: an hour such as 17, hour and minute such as 1730, or seconds of the day. */
            cutoffTime?: number;
            cost?: number;
            channelId?: string;
            region?: string;
            createdBy?: string;
            updatedBy?: string;
            configuredBy?: string;
            carrier?: string;
            /** @description USD unless another one was sent. */
            currency?: string;
            /** @description APO, Business, MPO, PO or Residence. v2 takes any text, and both read the same record. */
            addressType?: string;
            weight?: components["schemas"]["NumberRangeV3"];
            cartValue?: components["schemas"]["NumberRangeV3"];
            dimension?: components["schemas"]["DimensionRangeV3"];
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** @description Whether it is no longer offered, though it can still be read. */
            isDeleted?: boolean;
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A shipping method to create. */
        ShippingMethodCreateV3: {
            code: string;
            name: string;
            description?: string;
            taxCode?: string;
            /** @description Fewest days from the shipment to the delivery. */
            minimumDays?: number;
            /** @description Most days from the shipment to the delivery. */
            maximumDays?: number;
            /** @description Until when an order leaves on the same day, in UTC: an hour such as 17, hour and minute such as 1730, or seconds of the day. */
            cutoffTime?: number;
            cost?: number;
            region?: string;
            createdBy?: string;
            carrier?: string;
            /** @default USD */
            currency?: string;
            /** @enum {string} */
            addressType?: "APO" | "Business" | "MPO" | "PO" | "Residence";
            weight?: components["schemas"]["NumberRangeV3"];
            cartValue?: components["schemas"]["NumberRangeV3"];
            dimension?: components["schemas"]["DimensionRangeV3"];
            attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description A shipping method as it is to be. */
        ShippingMethodUpdateV3: {
            code: string;
            name: string;
            description?: string;
            taxCode?: string;
            /** @description Fewest days from the shipment to the delivery. */
            minimumDays?: number;
            /** @description Most days from the shipment to the delivery. */
            maximumDays?: number;
            /** @description Until when an order leaves on the same day, in UTC: an hour such as 17, hour and minute such as 1730, or seconds of the day. */
            cutoffTime?: number;
            cost?: number;
            region?: string;
            createdBy?: string;
            updatedBy?: string;
            carrier?: string;
            /** @default USD */
            currency?: string;
            /** @enum {string} */
            addressType?: "APO" | "Business" | "MPO" | "PO" | "Residence";
            weight?: components["schemas"]["NumberRangeV3"];
            cartValue?: components["schemas"]["NumberRangeV3"];
            dimension?: components["schemas"]["DimensionRangeV3"];
            attributes?: {
                [key: string]: unknown;
            };
            isDeleted?: boolean;
        };
        /** @description A span of numbers, both ends included. v2 shows them rounded to whole numbers. */
        NumberRangeV3: {
            min?: number;
            max?: number;
        };
        /** @description The smallest and the largest measures. v2 shows the largest. */
        DimensionRangeV3: {
            min?: components["schemas"]["DimensionV3"];
            max?: components["schemas"]["DimensionV3"];
        };
        /** @description Height, width and length. */
        DimensionV3: {
            height?: number;
            width?: number;
            length?: number;
            /** @description The unit of measure. */
            uom?: string;
        };
        /** @description One page of shipping methods. */
        ShippingMethodPageV3: {
            data: components["schemas"]["ShippingMethodV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which shipping methods are sought, and how they are sorted. */
        ShippingMethodSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `shippingMethod.FIELD`, with `-` in front for descending.
             * @example -shippingMethod.createdAt
             */
            sort?: string;
        };
        /** @description Items of a shipping method. */
        ShippingMethodItemIdsV3: {
            itemIds: number[];
        };
        /** @description Items of a shipping method that were added or removed. */
        ShippingMethodItemsV3: {
            shippingMethodItems: components["schemas"]["ShippingMethodItemV3"][];
        };
        /** @description An item that can be, or could be, shipped with a method. */
        ShippingMethodItemV3: {
            itemId?: number;
            shippingMethodId?: string;
            isDeleted?: boolean;
        };
        /** @description The methods that an item can be shipped with. */
        ShippingMethodListV3: {
            shippingMethods: components["schemas"]["ShippingMethodV3"][];
        };
        /** @description One page of item ids. */
        ShippingMethodItemPageV3: {
            data: string[];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description What package tracking has taken over. */
        TrackingAcknowledgementV3: {
            attributes?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            eventType: "ORDER_CREATE_IN_PTS" | "ORDER_CANCELLED_IN_PTS" | "SHIPMENT_CREATE_IN_PTS" | "SHIPMENT_CANCELLED_IN_PTS" | "TRANSFER_CREATE_IN_PTS" | "TRANSFER_CANCELLED_IN_PTS" | "TRANSFER_SHIPMENT_CREATE_IN_PTS" | "TRANSFER_SHIPMENT_CANCELLED_IN_PTS";
        };
        /** @description A webhook as it is to be. */
        WebhookRequestV3: {
            /** @description Names of the events that the target wants. */
            events: string[];
            /** @enum {string} */
            protocol: "HTTP";
            /**
             * @description Method of the request that is sent.
             * @enum {string}
             */
            requestType: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
            /** @description The service that the events come from. */
            source: string;
            /** @description Address that the request is sent to. */
            target: string;
            /** @description Sent as the header `x-api-key`. */
            targetApiKey?: string;
            /** @description Further headers that are sent. */
            headers?: components["schemas"]["WebhookHeaderV3"][];
            /** @description Only JSON is sent. */
            format?: string;
        };
        /** @description A subscription of a target to events. It is the record that v2 calls a webhook, too. */
        WebhookV3: {
            /** @description Names of the events that the target wants. */
            events: string[];
            protocol: string;
            /**
             * @description Method of the request that is sent.
             * @enum {string}
             */
            requestType: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
            /** @description The service that the events come from. */
            source: string;
            /** @description Address that the request is sent to. */
            target: string;
            webhookId?: string;
            tenantId?: string;
            /** @description Sent as the header `x-api-key`. */
            targetApiKey?: string;
            /** @description Further headers that are sent. */
            headers?: components["schemas"]["WebhookHeaderV3"][];
            /** @description Only JSON is sent. */
            format?: string;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /** @description What a target is told of an event. No sample of it is published; the names are those of the event log. */
        WebhookMessageV3: {
            /** @enum {string} */
            apiVersion: "v3";
            /** @description Id of the event; it is the same in every attempt and for every target. */
            eventRequestId: string;
            /** @description Name of the event. */
            event: string;
            /** @description Channel of the order that the event belongs to, if any. */
            channelId?: string;
            /** @description Account of the tenant. */
            tenantId: string;
            /** @description Number of the order that the event belongs to, if any. */
            orderNumber?: string;
            /** @description The ids of what the event is about or, with the policy `webhookPayload: document`, that record. */
            payload: {
                [key: string]: unknown;
            };
        };
        /** @description A header that is sent with every delivery. */
        WebhookHeaderV3: {
            headerName: string;
            /** @description Hidden in answers if the header is secret. */
            headerValue: string;
            /** @default false */
            isSecret?: boolean;
        };
        /** @description One page of webhooks. */
        WebhookPageV3: {
            data: components["schemas"]["WebhookV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which webhooks are sought, and how they are sorted. */
        WebhookSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `webhook.FIELD`, with `-` in front for descending.
             * @example -webhook.createdAt
             */
            sort?: string;
        };
        /** @description One page of logged events. */
        EventLogPageV3: {
            data: components["schemas"]["EventLogV3"][];
            pagination: components["schemas"]["PageInfoV3"];
        };
        /** @description Which logged events are sought, and how they are sorted. */
        EventLogSearchRequestV3: {
            filters: components["schemas"]["SearchFilterV3"][];
            /**
             * @description Fields to sort by, joined by commas, each `eventLog.FIELD`, with `-` in front for descending.
             * @example -eventLog.firstEventTriggeredAt
             */
            sort?: string;
        };
        /** @description An event and how its targets took it. */
        EventLogV3: {
            eventRequestId?: string;
            channelId?: string;
            tenantId?: string;
            event?: string;
            /** @description In v3's shape if a webhook of v3 got it, otherwise in v2's. */
            payload?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the event happened.
             */
            firstEventTriggeredAt?: string;
            /**
             * Format: date-time
             * @description When it was sent for the last time.
             */
            lastEventTriggeredAt?: string;
            /**
             * @description FAILED if any target failed.
             * @enum {string}
             */
            status?: "EXCEPTION_OCCURRED" | "FAILED" | "PENDING" | "SUCCESS" | "TRIGGERED";
            /** @description How often it was sent again, over all targets. */
            retryCount?: number;
            logs?: components["schemas"]["EventLogTargetV3"][];
            /** @description Whether the policy `webhookRetryAfter` has any retries. */
            isAutomaticRetryEnabled?: boolean;
        };
        /** @description How one target took an event. */
        EventLogTargetV3: {
            webhookId?: string;
            /** @enum {string} */
            status?: "EXCEPTION_OCCURRED" | "FAILED" | "PENDING" | "SUCCESS" | "TRIGGERED";
            eventResponses?: components["schemas"]["EventLogResponseV3"][];
        };
        /** @description How one request to a target ended. */
        EventLogResponseV3: {
            /** @description Absent if there was no answer. */
            statusCode?: number;
            /** @enum {string} */
            triggeredStatus?: "FAILED" | "SUCCESS";
            /** Format: date-time */
            triggeredAt?: string;
            /** @description The delivery's id, which the target gets as the header `x-sandbox-delivery`. */
            messageId?: string;
            errorMessage?: string;
        };
        /** @description The event to send again. */
        WebhookRetryRequestV3: {
            event?: string;
            eventRequestId?: string;
            payload?: {
                [key: string]: unknown;
            };
        };
        /** @description How the targets answered. */
        WebhookRetryResponseV3: {
            retryResponses: components["schemas"]["WebhookRetryResultV3"][];
        };
        /** @description How a target answered. */
        WebhookRetryResultV3: {
            webhookId?: string;
            messageId?: string;
            /** @enum {string} */
            status?: "FAILED" | "SUCCESS";
        };
    };
    responses: {
        /** @description The request is malformed, or what it asks for is not possible now. The body is a bare JSON string. */
        BadRequestText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description There is no such record. The body is a bare JSON string. */
        NotFoundText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description The tenant may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is malformed, or what it asks for is not possible now. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The bearer token is missing, or is none of those that are configured. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A record with the same key exists already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the sandbox takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not sent as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sandbox failed, or its answer broke this contract. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sandbox knows the operation but does not do it yet. */
        NotImplemented: {
            headers: {
                "x-sandbox-unimplemented": components["headers"]["Unimplemented"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The sandbox cannot keep the change now, because its disk is full or not writable. Nothing was changed. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is malformed, or what it asks for is not possible now. */
        BadRequestV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The bearer token is missing, or is none of those that are configured. */
        UnauthorizedV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description There is no such record. */
        NotFoundV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description Another record has what must be unique. */
        ConflictV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The request is malformed, or what it asks for is not possible now. */
        CodedBadRequestV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedErrorV3"];
            };
        };
        /** @description The bearer token is missing, or is none of those that are configured. */
        CodedUnauthorizedV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedErrorV3"];
            };
        };
        /** @description There is no such record. */
        CodedNotFoundV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedErrorV3"];
            };
        };
        /** @description The sandbox failed, or its answer broke this contract. */
        CodedInternalErrorV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CodedErrorV3"];
            };
        };
        /** @description The record is not in a state in which this is possible. */
        NotEligibleV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The body is larger than the sandbox takes. */
        PayloadTooLargeV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The body is not sent as `application/json`. */
        UnsupportedMediaTypeV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The sandbox failed, or its answer broke this contract. */
        InternalErrorV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The sandbox knows the operation but does not do it yet. */
        NotImplementedV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                "x-sandbox-unimplemented": components["headers"]["UnimplementedV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
        /** @description The sandbox cannot keep the change now, because its disk is full or not writable. Nothing was changed. */
        UnavailableV3: {
            headers: {
                "x-fabric-request-id": components["headers"]["RequestIdV3"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorV3"];
            };
        };
    };
    parameters: {
        /** @description Id of the allocation. */
        AllocationId: string;
        /** @description Ids of the allocations, joined by commas. */
        AllocationIds: string[];
        /** @description Id of the reservation. */
        ReservationId: string;
        /** @description Id of the order line. */
        LineItemId: string;
        /** @description Number of the order whose reservations are wanted. */
        ReservedOrderNumber: string;
        /** @description Id of the reservation. */
        ReservationIdentifier: string;
        /** @description Group of the setting. SANDBOX_POLICY has the policies of the sandbox, each with its `value`. */
        ConfigType: string;
        /** @description Name of the setting. */
        ConfigName: string;
        /** @description Key of the export. */
        ExportKeyId: string;
        /** @description Whose records are exported. */
        ExportModule: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "NETWORK" | "ORDER" | "SHIPMENT" | "SHIPPING_METHODS";
        /** @description Code of the counter. */
        CounterCode: string;
        /** @description Only this network. */
        NetworkIdQuery: string;
        /** @description Only this SKU. */
        Sku: string;
        /** @description Id of the network. */
        NetworkId: string;
        /** @description Key that came with the upload address. */
        UploadKeyId: string;
        /** @description Only these SKUs, joined by commas. */
        Skus: string[];
        /** @description Only these items, joined by commas. */
        ItemIds: number[];
        /** @description Only these sales channels, joined by commas. */
        Channels: string[];
        /** @description Only locations of these networks, joined by commas. */
        NetworkCodes: string[];
        /** @description City of the place to search around. */
        City: string;
        /** @description State of the place to search around. */
        State: string;
        /** @description Country of the place to search around. */
        Country: string;
        /** @description Postal code of the place to search around. */
        PostalCode: string;
        /** @description Latitude of the place to search around, in degrees. */
        Latitude: number;
        /** @description Longitude of the place to search around, in degrees. */
        Longitude: number;
        /** @description Distance from the place up to which to search. */
        Radius: number;
        /** @description Id of the item. */
        InventoryItemId: number;
        /** @description Id of the invoice. */
        InvoiceId: string;
        /** @description Id of the list. */
        ListId: string;
        /** @description Id of the user. */
        UserId: string;
        /** @description Only these types of location, joined by commas. */
        LocationTypes: string[];
        /** @description Whether all matching locations are counted; its type is not published. */
        Total: string;
        /** @description Number of the location. */
        LocationNum: number;
        /** @description The account of the tenant; another one than that of the request is 403. */
        NotifiedTenantKey: string;
        /** @description Id of the order to check. */
        EligibleOrderId: string;
        /** @description The line to check; all lines where it is absent. */
        EligibleLineItemId: string;
        /** @description The lines to check, joined by commas; all lines where it is absent. */
        EligibleLineItemIds: string[];
        /** @description Id of the order. */
        OrderIdQuery: string;
        /** @description The merchant's number of the order. */
        OrderNumberQuery: string;
        /** @description Id of the order. */
        OrderId: string;
        /** @description Id of the ship-to. */
        ShipToId: string;
        /**
         * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
         * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
         */
        SiteContext: string;
        /**
         * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
         * @example {"account":"5f689caa4216e7000750d1ef"}
         */
        OptionalSiteContext: string;
        /** @description Accepted and ignored: `x-site-context` names the tenant. */
        TenantKey: string;
        /** @description Largest number of records to answer. */
        Limit: number;
        /** @description Number of records to skip. */
        Offset: number;
        /** @description Only these locations, joined by commas. */
        LocationNums: number[];
        /** @description The merchant's number of the order. */
        OrderNumber: string;
        /** @description Code of the attribute. */
        AttributeCode: string;
        /** @description Id of the shipment. */
        ShipmentId: string;
        /** @description Id of the item. */
        ItemId: string;
        /** @description Id of the shipping method. */
        ShipmethodId: string;
        /** @description Id of the shipping method. */
        ShipMethodId: string;
        /** @description Name of the service. */
        ServiceName: string;
        /** @description Name of the process. */
        ProcessName: string;
        /** @description Only webhooks subscribed to this event. */
        EventType: string;
        /** @description Only webhooks of this API version. */
        ApiVersion: string;
        /** @description Id of the webhook. */
        WebhookId: string;
        /** @description Id of the allocation. */
        AllocationIdV3: string;
        /** @description Id of the request that the allocation answers. */
        AllocationRequestIdV3: string;
        /** @description Id of the backorder or preorder. */
        BackorderPreorderIdV3: string;
        /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
        PolicyNameV3: string;
        /** @description The lines to check, joined by commas; without it, all. */
        LineItemIdsV3: string[];
        /** @description Whose records are exported. */
        ExportModuleV3: "ALLOCATION" | "INVENTORY" | "INVOICE" | "LOCATION" | "NETWORK" | "ORDER" | "SHIPMENT" | "SHIPPING_METHODS";
        /** @description Id of the job. */
        ExportIdV3: string;
        /** @description Id of the import. */
        RecordImportIdV3: string;
        /** @description Only stock of this sales channel. */
        OptionalChannelIdV3: string;
        /** @description Only stock of these sales channels, joined by commas: "12, 13". It goes before `x-fabric-channel-id`. */
        ChannelIdsV3: string;
        /** @description Code of the counter. */
        CounterCodeV3: string;
        /** @description Id of the configuration. */
        ConfigIdV3: string;
        /** @description The sales channel: "12" for the US, "13" for Canada. */
        ImportChannelIdV3: "12" | "13";
        /** @description Id of the import. */
        ImportIdV3: string;
        /** @description Code of the network. */
        NetworkCodeV3: string;
        /** @description Id of the transfer. */
        TransferShipmentIdV3: string;
        /** @description Id of the invoice. */
        InvoiceIdV3: string;
        /** @description What `invoiceIdValue` is. */
        InvoiceIdTypeV3: "invoice-id" | "invoice-number" | "invoice-externalId";
        /** @description Id, number or external id of the invoice. */
        InvoiceIdValueV3: string;
        /** @description Id of the list. */
        ListIdV3: string;
        /** @description Id of the user. */
        UserIdV3: string;
        /** @description Number of the location. */
        LocationNumberV3: number;
        /** @description What names the order. */
        OrderIdTypeV3: "order-id" | "order-number" | "order-external-id";
        /** @description The id, the number or the external id of the order. */
        OrderIdValueV3: string;
        /** @description What names the order. */
        OrderIdentifierTypeV3: "order-id" | "order-number" | "order-external-id";
        /** @description The id, the number or the external id of the order. */
        OrderIdentifierValueV3: string;
        /** @description Id of the order, 24 hex digits. */
        OrderIdV3: string;
        /** @description The merchant's number of the order. */
        OrderNumberV3: string;
        /** @description Id of the ship-to in the order. */
        ShipToIdV3: string;
        /** @description Position of the payment in the order. */
        PaymentCounterV3: number;
        /** @description Whether lists that are sent replace those of the order. */
        OverrideAllArrayFieldsV3: boolean;
        /** @description The line to check; without it, all. */
        LineItemIdV3: string;
        /** @description The tenant whose data the request touches, 24 characters. */
        TenantIdV3: string;
        /** @description The sales channel: "12" for the US, "13" for Canada. */
        ChannelIdV3: "12" | "13";
        /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
        RequestIdV3: string;
        /** @description Whether the page has the ids of the records only. */
        FetchOnlyIdsV3: boolean;
        /** @description Number of records to skip. */
        OffsetV3: number;
        /** @description Largest number of records to answer. */
        LimitV3: number;
        /** @description Id of the shipment. */
        ShipmentIdV3: string;
        /** @description What `shipmentIdValue` is. */
        ShipmentIdTypeV3: "shipment-number" | "shipment-external-id";
        /** @description Number or external id of the shipment. */
        ShipmentIdValueV3: string;
        /** @description Id of the shipping method. */
        ShippingMethodIdV3: string;
        /** @description Id of the item. */
        ItemIdV3: string;
        /** @description Id of the webhook. */
        WebhookIdV3: string;
    };
    requestBodies: never;
    headers: {
        /** @description The operationId that is not implemented. */
        Unimplemented: string;
        /** @description The id that the request carried, or a new UUID. */
        RequestIdV3: string;
        /** @description The operationId that is not implemented. */
        UnimplementedV3: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the allocation. */
                allocationId: components["parameters"]["AllocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allocation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            400: components["responses"]["BadRequestText"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the allocation. */
                allocationId: components["parameters"]["AllocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "allocationId": "62f3982438bcab1951be0b02",
                 *       "parentAllocationId": "62f3982438bcab1951be0b02",
                 *       "version": 0,
                 *       "locationNum": "123",
                 *       "sentToPPSDate": "2026-01-05T10:00:00.000Z",
                 *       "poNumber": "PO-1001",
                 *       "items": [
                 *         {
                 *           "allocationLineNumber": 1,
                 *           "itemId": "1234",
                 *           "sku": "P1234",
                 *           "quantity": 60
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Allocation"];
            };
        };
        responses: {
            /** @description The allocation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            400: components["responses"]["BadRequestText"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryAllocations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "items": {
                 *           "orderId": "62f3982438bcab1951be0b01"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description The allocations found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
                };
            };
            400: components["responses"]["BadRequestText"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundText"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    reallocate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "12",
                 *       "tenant": "5f328bf0b5f328bf0b5f328b",
                 *       "documentType": "ALLOCATION",
                 *       "id": [
                 *         "62f3982438bcab1951be0b02"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReallocateRequest"];
            };
        };
        responses: {
            /** @description A sentence that says what was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequestText"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelAllocations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Ids of the allocations, joined by commas. */
                allocationIds: components["parameters"]["AllocationIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"][];
                };
            };
            400: components["responses"]["BadRequestText"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundText"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAppeasement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppeasementRequest"];
            };
        };
        responses: {
            /** @description What was refunded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementResponse"];
                };
            };
            /** @description The request is malformed, or the money cannot be given back. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementRefusal"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the order line. */
                lineItemId: components["parameters"]["LineItemId"];
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "backOrderedQuantity": 5,
                 *       "toReleaseQuantity": 2,
                 *       "toNotify": "true"
                 *     }
                 */
                "application/json": components["schemas"]["ReservationUpdate"];
            };
        };
        responses: {
            /** @description The reservation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    consentToDelay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "ACCEPT",
                 *       "backOrderId": "1"
                 *     }
                 */
                "application/json": components["schemas"]["ConsentToDelayRequest"];
            };
        };
        responses: {
            /** @description The reservation with the answer noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    notifyBackorderRelease: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "orderNumber": "order_123",
                 *       "lineItemId": "0"
                 *     }
                 */
                "application/json": unknown;
            };
        };
        responses: {
            /** @description An empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReservation: {
        parameters: {
            query: {
                /** @description Id of the reservation. */
                BackOrderPreOrderReservationId: components["parameters"]["ReservationId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackOrderPreOrderReservation"];
            };
        };
        responses: {
            /** @description The new reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReservations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Number of the order whose reservations are wanted. */
                identifier: components["parameters"]["ReservedOrderNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservations of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteReservation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the reservation. */
                identifier: components["parameters"]["ReservationIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackOrderPreOrderReservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTenantConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTenantConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "configType": "DELIVERY",
                 *         "configName": "slots",
                 *         "objectValue": {
                 *           "perDay": 6
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["TenantConfigInput"][];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTenantConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configType": "DELIVERY",
                 *       "configName": "slots",
                 *       "objectType": "JSON",
                 *       "objectValue": {
                 *         "perDay": 4,
                 *         "days": [
                 *           "SAT",
                 *           "SUN"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantConfigInput"];
            };
        };
        responses: {
            /** @description The new setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeTenantConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "configType": "SANDBOX_POLICY",
                 *         "configName": "cancelPeriod",
                 *         "objectValue": {
                 *           "value": "30D00H00M"
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["TenantConfigInput"][];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTenantConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Group of the setting. SANDBOX_POLICY has the policies of the sandbox, each with its `value`. */
                configType: components["parameters"]["ConfigType"];
                /** @description Name of the setting. */
                configName: components["parameters"]["ConfigName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTenantConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Group of the setting. SANDBOX_POLICY has the policies of the sandbox, each with its `value`. */
                configType: components["parameters"]["ConfigType"];
                /** @description Name of the setting. */
                configName: components["parameters"]["ConfigName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configName": "slots",
                 *       "objectValue": {
                 *         "perDay": 6,
                 *         "days": [
                 *           "SAT"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantConfigInput"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTenantConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Group of the setting. SANDBOX_POLICY has the policies of the sandbox, each with its `value`. */
                configType: components["parameters"]["ConfigType"];
                /** @description Name of the setting. */
                configName: components["parameters"]["ConfigName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting is gone; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeTenantConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Group of the setting. SANDBOX_POLICY has the policies of the sandbox, each with its `value`. */
                configType: components["parameters"]["ConfigType"];
                /** @description Name of the setting. */
                configName: components["parameters"]["ConfigName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "configName": "slots",
                 *       "objectValue": {
                 *         "perDay": 8
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantConfigInput"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryTenantConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "configType": "DELIVERY",
                 *         "objectValue": {
                 *           "perDay": {
                 *             "gte": 4
                 *           }
                 *         }
                 *       },
                 *       "sortBy": "configName",
                 *       "sortDirection": "asc"
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the settings found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateCrossBorder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderNumbers": [
                 *         "order123"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CrossBorderValidateRequest"];
            };
        };
        responses: {
            /** @description The check has started; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseCrossBorder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderNumber": "order123",
                 *       "releaseType": "RELEASE",
                 *       "note": "Papers are complete"
                 *     }
                 */
                "application/json": components["schemas"]["CrossBorderReleaseRequest"];
            };
        };
        responses: {
            /** @description The hold has ended; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "module": "ORDER",
                 *       "filters": {
                 *         "statusCode": "ORDER_SHIPPED"
                 *       },
                 *       "sortBy": "orderNumber",
                 *       "sortDirection": "asc",
                 *       "limit": 5,
                 *       "offset": 0
                 *     }
                 */
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description The new job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryExports: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "module": "ORDER"
                 *       },
                 *       "limit": 10,
                 *       "offset": 0,
                 *       "sortBy": "createdAt",
                 *       "sortDirection": "desc"
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the jobs found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExportStatus: {
        parameters: {
            query: {
                /** @description Key of the export. */
                keyId: components["parameters"]["ExportKeyId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExportHeaders: {
        parameters: {
            query?: {
                /** @description Whose records are exported. */
                module?: components["parameters"]["ExportModule"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Column names, each with whether it is exported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportHeaders"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExportFiles: {
        parameters: {
            query?: {
                /** @description Whose records are exported. */
                module?: components["parameters"]["ExportModule"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportFiles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExportDownloadUrl: {
        parameters: {
            query: {
                /** @description Key of the export. */
                keyId: components["parameters"]["ExportKeyId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to fetch the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDownloadUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFraudConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Name of the process. */
                processName: components["parameters"]["ProcessName"];
                /** @description Name of the service. */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fraud rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceFraudConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Name of the process. */
                processName: components["parameters"]["ProcessName"];
                /** @description Name of the service. */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "conditions": [
                 *         [
                 *           {
                 *             "key": "orderTotal",
                 *             "operator": "GT",
                 *             "type": "NUMBER",
                 *             "value": {
                 *               "value": 2000
                 *             }
                 *           }
                 *         ]
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FraudRules"];
            };
        };
        responses: {
            /** @description The fraud rules as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFraudConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Name of the process. */
                processName: components["parameters"]["ProcessName"];
                /** @description Name of the service. */
                serviceName: components["parameters"]["ServiceName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fraud rules are gone; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFraudConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All fraud rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudConfig"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFraudConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "processName": "ORDER_CREATE",
                 *       "serviceName": "FRAUD_CHECK",
                 *       "configuration": {
                 *         "conditions": [
                 *           [
                 *             {
                 *               "key": "orderTotal",
                 *               "operator": "GT",
                 *               "type": "NUMBER",
                 *               "value": {
                 *                 "value": 1000
                 *               }
                 *             }
                 *           ]
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FraudConfigInput"];
            };
        };
        responses: {
            /** @description The new fraud rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseFraudHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderNumber": "order123",
                 *       "channel": "12"
                 *     }
                 */
                "application/json": components["schemas"]["FraudActionRequest"];
            };
        };
        responses: {
            /** @description Whether the order was released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudActionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelFraudHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderNumber": "order123",
                 *       "channel": "12"
                 *     }
                 */
                "application/json": components["schemas"]["FraudActionRequest"];
            };
        };
        responses: {
            /** @description Whether the order was cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudActionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInventoryAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "shelf"
                 *     }
                 */
                "application/json": components["schemas"]["InventoryAttributeInput"];
            };
        };
        responses: {
            /** @description The new declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryAttribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInventoryAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryAttribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUploadUrl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "stock.csv"
                 *     }
                 */
                "application/json": components["schemas"]["UploadUrlRequest"];
            };
        };
        responses: {
            /** @description Where to send the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresignedUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDownloadUrl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fileName": "stock.csv"
                 *     }
                 */
                "application/json": components["schemas"]["UploadUrlRequest"];
            };
        };
        responses: {
            /** @description Where to fetch the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresignedUrl"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCounters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counter"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "In transit",
                 *       "code": "inTransit"
                 *     }
                 */
                "application/json": components["schemas"]["CounterInput"];
            };
        };
        responses: {
            /** @description The new counter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the counter. */
                code: components["parameters"]["CounterCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCounter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the counter. */
                code: components["parameters"]["CounterCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "On the way"
                 *     }
                 */
                "application/json": components["schemas"]["CounterUpdate"];
            };
        };
        responses: {
            /** @description The counter as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of networks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryNetworkPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "WEST",
                 *       "name": "West",
                 *       "safetyStock": 2,
                 *       "rules": {
                 *         "locationNums": [
                 *           400
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryNetworkInput"];
            };
        };
        responses: {
            /** @description The new network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the network. */
                networkId: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the network. */
                networkId: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "WEST",
                 *       "name": "Far West",
                 *       "safetyStock": 4,
                 *       "rules": {
                 *         "locationNums": [
                 *           400
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryNetworkInput"];
            };
        };
        responses: {
            /** @description The network as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the network. */
                networkId: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryNetwork"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryAggregatedNetwork: {
        parameters: {
            query?: {
                /** @description Only this network. */
                networkId?: components["parameters"]["NetworkIdQuery"];
                /** @description Only this SKU. */
                sku?: components["parameters"]["Sku"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of summed counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkAggregationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUploadLog: {
        parameters: {
            query: {
                /** @description Key that came with the upload address. */
                keyId: components["parameters"]["UploadKeyId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log of the upload. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryUploadLog"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUploadLogs: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of logs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryUploadLogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInventory: {
        parameters: {
            query?: {
                /** @description Only these SKUs, joined by commas. */
                skus?: components["parameters"]["Skus"];
                /** @description Only these items, joined by commas. */
                itemIds?: components["parameters"]["ItemIds"];
                /** @description Only these sales channels, joined by commas. */
                channels?: components["parameters"]["Channels"];
                /** @description Only these locations, joined by commas. */
                locationNums?: components["parameters"]["LocationNums"];
                /** @description Only locations of these networks, joined by commas. */
                networkCodes?: components["parameters"]["NetworkCodes"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of stock records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channelId": "12",
                 *       "itemId": 80001,
                 *       "locationNum": 400,
                 *       "sku": "TRAY-BIRCH",
                 *       "vendorId": "V-1",
                 *       "counters": {
                 *         "onHand": 50
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryInput"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channelId": "12",
                 *       "itemId": 80001,
                 *       "locationNum": 400,
                 *       "sku": "TRAY-BIRCH",
                 *       "vendorId": "V-1",
                 *       "safetyStock": 2,
                 *       "counters": {
                 *         "onHand": 40
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryInput"];
            };
        };
        responses: {
            /** @description The new stock record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channelId": "12",
                 *       "itemId": 80001,
                 *       "locationNum": 400,
                 *       "sku": "TRAY-BIRCH",
                 *       "vendorId": "V-1",
                 *       "leadTime": "P3D"
                 *     }
                 */
                "application/json": components["schemas"]["InventoryInput"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    putInventoryAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channelId": "12",
                 *       "itemId": 80001,
                 *       "locationNum": 400,
                 *       "counters": {
                 *         "onHand": 10
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryAdjustment"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchInventoryAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channelId": "12",
                 *       "itemId": 80001,
                 *       "locationNum": 400,
                 *       "counters": {
                 *         "onHand": -5
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InventoryAdjustment"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInventory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["InventoryItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stock record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchInventoryByGeography: {
        parameters: {
            query?: {
                /** @description Only these SKUs, joined by commas. */
                skus?: components["parameters"]["Skus"];
                /** @description City of the place to search around. */
                city?: components["parameters"]["City"];
                /** @description State of the place to search around. */
                state?: components["parameters"]["State"];
                /** @description Country of the place to search around. */
                country?: components["parameters"]["Country"];
                /** @description Postal code of the place to search around. */
                postalCode?: components["parameters"]["PostalCode"];
                /** @description Latitude of the place to search around, in degrees. */
                lat?: components["parameters"]["Latitude"];
                /** @description Longitude of the place to search around, in degrees. */
                lng?: components["parameters"]["Longitude"];
                /** @description Distance from the place up to which to search. */
                radius?: components["parameters"]["Radius"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stock records, and locations with their distance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryByGeography"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "detailType": "INVOICE",
                 *       "detail": {
                 *         "channel": "12",
                 *         "tenant": "5f328bf0b5f328bf0b5f328b",
                 *         "documentType": "SHIPMENT",
                 *         "id": "62f3982438bcab1951be0b03",
                 *         "invoiceType": "SHIPPING"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceGenerateRequest"];
            };
        };
        responses: {
            /** @description The new invoice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryInvoices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "invoiceType": "SHIPPING",
                 *         "orders": {
                 *           "orderNumber": "309019176"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the invoices found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    postInvoices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoiceIds": [
                 *         "62f3982438bcab1951be0b04",
                 *         "62f3982438bcab1951be0b07"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePostRequest"];
            };
        };
        responses: {
            /** @description The posted invoices. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeInvoicePosting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoiceId": "62f3982438bcab1951be0b04",
                 *       "acknowledgedAt": "2026-01-05T12:00:00.000Z",
                 *       "attributes": {
                 *         "booking": "B-17"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePostAcknowledge"];
            };
        };
        responses: {
            /** @description A message that the acknowledgement was noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoiceId": "62f3982438bcab1951be0b07"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceAcknowledge"];
            };
        };
        responses: {
            /** @description The acknowledged invoice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["List"];
            };
        };
        responses: {
            /** @description The new list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getListItems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    addListItems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemInput"][];
            };
        };
        responses: {
            /** @description The items of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["List"];
            };
        };
        responses: {
            /** @description The list as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getListsOfUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the user. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocationAttributes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All declarations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocationAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "squareFeet",
                 *       "name": "Square feet",
                 *       "description": "The size of the store",
                 *       "type": "INTEGER",
                 *       "required": false
                 *     }
                 */
                "application/json": components["schemas"]["AttributeInput"];
            };
        };
        responses: {
            /** @description The new declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocationAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateLocationAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "squareFeet",
                 *       "name": "Square feet",
                 *       "type": "NUMBER",
                 *       "required": false
                 *     }
                 */
                "application/json": components["schemas"]["AttributeInput"];
            };
        };
        responses: {
            /** @description The declaration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLocationAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                /** @description Only these locations, joined by commas. */
                locationNums?: components["parameters"]["LocationNums"];
                /** @description Only these types of location, joined by commas. */
                locationTypes?: components["parameters"]["LocationTypes"];
                /** @description Whether all matching locations are counted; its type is not published. */
                total?: components["parameters"]["Total"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locationNum": 400,
                 *       "name": "Portland Warehouse",
                 *       "type": "WAREHOUSE",
                 *       "isActive": true,
                 *       "attributes": {
                 *         "region": "west"
                 *       },
                 *       "address": {
                 *         "addressLine1": "1200 Front Avenue",
                 *         "addressLine2": "",
                 *         "addressLine3": "",
                 *         "addressLine4": "",
                 *         "city": "Portland",
                 *         "state": "OR",
                 *         "postalCode": "97209",
                 *         "country": "USA"
                 *       },
                 *       "coordinates": {
                 *         "type": "Point",
                 *         "coordinates": [
                 *           -122.6765,
                 *           45.5231
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LocationInput"];
            };
        };
        responses: {
            /** @description The new location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Number of the location. */
                locationNum: components["parameters"]["LocationNum"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceLocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Number of the location. */
                locationNum: components["parameters"]["LocationNum"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locationNum": 400,
                 *       "name": "Portland Store",
                 *       "type": "STORE",
                 *       "attributes": {
                 *         "region": "west"
                 *       },
                 *       "address": {
                 *         "addressLine1": "1200 Front Avenue",
                 *         "addressLine2": "",
                 *         "addressLine3": "",
                 *         "addressLine4": "",
                 *         "city": "Portland",
                 *         "state": "OR",
                 *         "postalCode": "97209",
                 *         "country": "USA"
                 *       },
                 *       "coordinates": {
                 *         "type": "Point",
                 *         "coordinates": [
                 *           -122.6765,
                 *           45.5231
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LocationInput"];
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Number of the location. */
                locationNum: components["parameters"]["LocationNum"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeLocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Number of the location. */
                locationNum: components["parameters"]["LocationNum"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locationNum": 400,
                 *       "name": "Portland Store",
                 *       "attributes": {
                 *         "floors": 2
                 *       },
                 *       "services": {
                 *         "pickup": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LocationInput"];
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchLocationsByGeography: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "postalCode": "97209",
                 *         "radius": 25,
                 *         "radiusUnit": "MILE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GeographySearchRequest"];
            };
        };
        responses: {
            /** @description One page of locations with their distance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationNearbyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendNotification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
                /** @description The account of the tenant; another one than that of the request is 403. */
                "tenant-key"?: components["parameters"]["NotifiedTenantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "order123",
                 *       "documentType": "ORDER",
                 *       "notificationType": "SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL"
                 *     }
                 */
                "application/json": components["schemas"]["NotificationSend"];
            };
        };
        responses: {
            /** @description The notifications sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSend"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeNotification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
                /** @description The account of the tenant; another one than that of the request is 403. */
                "tenant-key"?: components["parameters"]["NotifiedTenantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "order123",
                 *       "documentType": "ORDER",
                 *       "notificationType": "SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL",
                 *       "notificationDate": "2026-01-05T10:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["NotificationAcknowledgment"];
            };
        };
        responses: {
            /** @description The acknowledgement as noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrderAttributes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All declarations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrderAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "giftWrap",
                 *       "name": "Gift wrap",
                 *       "description": "Whether the order is wrapped",
                 *       "type": "BOOLEAN",
                 *       "required": false
                 *     }
                 */
                "application/json": components["schemas"]["AttributeInput"];
            };
        };
        responses: {
            /** @description The new declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOrderAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "giftWrap",
                 *       "name": "Gift wrap",
                 *       "type": "STRING"
                 *     }
                 */
                "application/json": components["schemas"]["AttributeInput"];
            };
        };
        responses: {
            /** @description The declaration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteOrderAttribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Code of the attribute. */
                code: components["parameters"]["AttributeCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed declaration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCancelEligibility: {
        parameters: {
            query: {
                /** @description Id of the order to check. */
                orderId: components["parameters"]["EligibleOrderId"];
                /** @description The lines to check, joined by commas; all lines where it is absent. */
                lineItemIds?: components["parameters"]["EligibleLineItemIds"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eligible lines and quantities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description The order after the cancellation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReturnEligibility: {
        parameters: {
            query: {
                /** @description Id of the order to check. */
                orderId: components["parameters"]["EligibleOrderId"];
                /** @description The line to check; all lines where it is absent. */
                lineItemId?: components["parameters"]["EligibleLineItemId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
                /** @description Accepted and ignored: `x-site-context` names the tenant. */
                "tenant-key"?: components["parameters"]["TenantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eligible lines and quantities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReturn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
                /** @description Accepted and ignored: `x-site-context` names the tenant. */
                "tenant-key"?: components["parameters"]["TenantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "62f3982438bcab1951be0b01",
                 *       "employeeId": "E-7",
                 *       "source": "CSC",
                 *       "returnTimeStamp": "2026-01-06T10:00:00.000Z",
                 *       "items": [
                 *         {
                 *           "orderLineItemId": "b03b72dc-78d8-4ea4-90fc-2fe6a1fe6569",
                 *           "quantity": 1,
                 *           "returnType": "RECEIVED",
                 *           "scanTimeStamp": "2026-01-06T10:00:00.000Z",
                 *           "shipmentId": "62f3982438bcab1951be0b03",
                 *           "shipmentLineId": "62f3982438bcab1951be0b06",
                 *           "reasonCode": "damaged"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description What was taken back and what is refunded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description The merchant's number of the order. */
                orderNumber?: components["parameters"]["OrderNumberQuery"];
                /** @description Id of the order. */
                orderId?: components["parameters"]["OrderIdQuery"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order, or the list of all orders when no parameter is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"] | components["schemas"]["Order"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderInput"];
            };
        };
        responses: {
            /** @description The new order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryOrders: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the orders found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePickupPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the order. */
                orderId: components["parameters"]["OrderId"];
                /** @description Id of the ship-to. */
                shipToId: components["parameters"]["ShipToId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "first": "Ines",
                 *         "last": "Castellano"
                 *       },
                 *       "email": "ines.castellano@example.com",
                 *       "pickupType": "Alternate"
                 *     }
                 */
                "application/json": components["schemas"]["PickupPerson"];
            };
        };
        responses: {
            /** @description The ship-to with its pickup persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateOrderCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the order. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "first": "Ines",
                 *         "last": "Castellano"
                 *       },
                 *       "email": "ines.castellano@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["Customer"];
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExchangeEligibility: {
        parameters: {
            query: {
                /** @description Id of the order to check. */
                orderId: components["parameters"]["EligibleOrderId"];
                /** @description The line to check; all lines where it is absent. */
                lineItemId?: components["parameters"]["EligibleLineItemId"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
                /** @description Accepted and ignored: `x-site-context` names the tenant. */
                "tenant-key"?: components["parameters"]["TenantKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eligible lines and quantities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgePackageTracking: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackageTrackingAck"];
            };
        };
        responses: {
            /** @description The order with the acknowledgement noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePaymentStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them.
                 * @example {"account":"5f689caa4216e7000750d1ef","channel":"12","stage":"sandbox"}
                 */
                "x-site-context": components["parameters"]["SiteContext"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentDetails"];
            };
        };
        responses: {
            /** @description The order with the changed payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createShipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentNum": "SHIP-1001",
                 *       "allocationId": "62f3982438bcab1951be0b02",
                 *       "cartons": [
                 *         {
                 *           "cartonNum": "1",
                 *           "cartonType": "PACKAGE",
                 *           "promisedDeliveryDate": "2026-01-12T00:00:00.000Z",
                 *           "shipmentCarrier": "UPS",
                 *           "trackingNumber": "TRACK-1001",
                 *           "items": [
                 *             {
                 *               "lineItemId": "b03b72dc-78d8-4ea4-90fc-2fe6a1fe6569",
                 *               "shippedQuantity": 2,
                 *               "giftCard": [
                 *                 {
                 *                   "giftCardNum": "GC-1001",
                 *                   "amount": 25
                 *                 }
                 *               ]
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentInput"];
            };
        };
        responses: {
            /** @description The new shipment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipment. */
                shipmentId: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateShipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipment. */
                shipmentId: components["parameters"]["ShipmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "62f3982438bcab1951be0b03",
                 *       "shipmentNum": "SHIP-1001",
                 *       "poNumber": "PO-1001",
                 *       "attributes": {
                 *         "dock": "4"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Shipment"];
            };
        };
        responses: {
            /** @description The shipment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    addTrackingEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "trackingNumber": "TRACK-1001",
                 *       "event": "DELIVERED",
                 *       "eventId": "E-1",
                 *       "timestamp": "2026-01-05T12:00:00.000Z",
                 *       "location": "Portland"
                 *     }
                 */
                "application/json": components["schemas"]["TrackingEvent"];
            };
        };
        responses: {
            /** @description The shipments the event concerns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReshipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentNum": "SHIP-1002",
                 *       "allocationId": "62f3982438bcab1951be0b02",
                 *       "reshipmentReasonCode": "LOST",
                 *       "cartons": [
                 *         {
                 *           "cartonNum": "2",
                 *           "cartonType": "PACKAGE",
                 *           "promisedDeliveryDate": "2026-01-12T00:00:00.000Z",
                 *           "items": [
                 *             {
                 *               "lineItemId": "b03b72dc-78d8-4ea4-90fc-2fe6a1fe6569",
                 *               "shippedQuantity": 1
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentInput"];
            };
        };
        responses: {
            /** @description The new shipment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryShipments: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "orderNumber": "309019176"
                 *       },
                 *       "sortBy": "createdAt",
                 *       "sortDirection": "asc"
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the shipments found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    activateGiftCards: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "62f3982438bcab1951be0b03"
                 *     }
                 */
                "application/json": components["schemas"]["GiftCardActivation"];
            };
        };
        responses: {
            /** @description The shipment with its gift cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeGiftCardActivation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "62f3982438bcab1951be0b03"
                 *     }
                 */
                "application/json": components["schemas"]["GiftCardActivation"];
            };
        };
        responses: {
            /** @description The shipment with its gift cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeShipment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "shipmentId": "62f3982438bcab1951be0b03",
                 *       "attributes": {
                 *         "system": "wms"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShipmentAcknowledge"];
            };
        };
        responses: {
            /** @description The shipment with the acknowledgement noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shipment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createShippingMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethod"];
            };
        };
        responses: {
            /** @description The new shipping method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShippingMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipping method. */
                shipmethodId: components["parameters"]["ShipmethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteShippingMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipping method. */
                shipmethodId: components["parameters"]["ShipmethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed shipping method. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateShippingMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipping method. */
                shipmethodId: components["parameters"]["ShipmethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethod"];
            };
        };
        responses: {
            /** @description The shipping method as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethod"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    addShippingMethodItems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipping method. */
                shipMethodId: components["parameters"]["ShipMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodItemsInput"];
            };
        };
        responses: {
            /** @description The named items as they are assigned now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodItem"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryShippingMethods: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the shipping methods found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShippingMethodItems: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the shipping method. */
                shipMethodId: components["parameters"]["ShipMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of item ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodItemsPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShippingMethodsOfItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the item. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodsOfItem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTargetConfigs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All target configurations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetConfig"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createTargetConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "processName": "ORDER_SHIPPED",
                 *       "serviceName": "ORDER_SERVICE",
                 *       "targetService": [
                 *         {
                 *           "serviceName": "EMAIL",
                 *           "serviceAttributes": {
                 *             "url": "http://localhost:3000/shipped",
                 *             "apiKey": "secret"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TargetConfigInput"];
            };
        };
        responses: {
            /** @description The new target configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTargetConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Name of the service. */
                serviceName: components["parameters"]["ServiceName"];
                /** @description Name of the process. */
                processName: components["parameters"]["ProcessName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTargetConfig: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Name of the service. */
                serviceName: components["parameters"]["ServiceName"];
                /** @description Name of the process. */
                processName: components["parameters"]["ProcessName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target configuration is gone; no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryWebhookEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "12",
                 *       "tenant": "5f328bf0b5f328bf0b5f328b",
                 *       "event": "ORDER_CREATE",
                 *       "payload": {
                 *         "orderId": "62f3982438bcab1951be0b01"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookRetryRequest"];
            };
        };
        responses: {
            /** @description How each target answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRetryResult"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryWebhookEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filters": {
                 *         "event": "ORDER_CREATE"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description One page of the events found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEventQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Number of records to skip. */
                offset?: components["parameters"]["Offset"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["Limit"];
                /** @description Only webhooks subscribed to this event. */
                eventType?: components["parameters"]["EventType"];
                /** @description Only webhooks of this API version. */
                apiVersion?: components["parameters"]["ApiVersion"];
            };
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "ORDER_CREATE",
                 *         "SHIPMENT_CREATED"
                 *       ],
                 *       "protocol": "HTTP",
                 *       "requestType": "POST",
                 *       "source": "ORDER_SERVICE",
                 *       "target": "http://localhost:9/hooks",
                 *       "tenantId": "5f328bf0b5f328bf0b5f328b",
                 *       "apiVersion": "v2"
                 *     }
                 */
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The new webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The removed webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A JSON object `{account, channel, stage, date}` in a string. `account`, 24 characters, names the tenant whose data the request touches; `channel` is "12" (US) or "13" (CA): with it the request sees the orders of this channel alone, and what belongs to them. Without the header the tenant is the one that the bearer token named last, or else the default tenant.
                 * @example {"account":"5f689caa4216e7000750d1ef"}
                 */
                "x-site-context"?: components["parameters"]["OptionalSiteContext"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "events": [
                 *         "ORDER_CREATE",
                 *         "LIST_UPDATE"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["WebhookChange"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchAllocations: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the allocations found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateAllocationByRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the request that the allocation answers. */
                allocationRequestId: components["parameters"]["AllocationRequestIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationUpdateV3"];
            };
        };
        responses: {
            /** @description The allocation as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getAllocationV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the allocation. */
                allocationId: components["parameters"]["AllocationIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The allocation. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateAllocationAttributes: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the allocation. */
                allocationId: components["parameters"]["AllocationIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The allocation as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createAppeasementV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppeasementRequestV3"];
            };
        };
        responses: {
            /** @description What was given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkAppeasementEligibility: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createAppeasementByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppeasementRequestV3"];
            };
        };
        responses: {
            /** @description What was given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkAppeasementEligibilityByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createAppeasementById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppeasementRequestV3"];
            };
        };
        responses: {
            /** @description What was given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkAppeasementEligibilityById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be given back. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppeasementEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    saveDelayConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the backorder or preorder. */
                id: components["parameters"]["BackorderPreorderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDelayConsentV3"];
            };
        };
        responses: {
            /** @description The backorder or preorder with the answer noted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackorderPreorderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getBackorderPreorder: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the backorder or preorder. */
                id: components["parameters"]["BackorderPreorderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backorder or preorder. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackorderPreorderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchBackordersPreorders: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the backorders and preorders found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackorderPreorderPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelOrderByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequestV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            412: components["responses"]["NotEligibleV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCancelEligibilityByNumber: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The lines to check, joined by commas; without it, all. */
                lineItemIds?: components["parameters"]["LineItemIdsV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be cancelled. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelOrderV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequestV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            412: components["responses"]["NotEligibleV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCancelEligibility: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The lines to check, joined by commas; without it, all. */
                lineItemIds?: components["parameters"]["LineItemIdsV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be cancelled. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelOrderById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequestV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            412: components["responses"]["NotEligibleV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCancelEligibilityById: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The lines to check, joined by commas; without it, all. */
                lineItemIds?: components["parameters"]["LineItemIdsV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be cancelled. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createCredits: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsRequestV3"];
            };
        };
        responses: {
            /** @description The new credits. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCreditsEligibility: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For what credits can be issued. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateCreditStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUpdateV3"];
            };
        };
        responses: {
            /** @description The credit as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createCreditsByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsRequestV3"];
            };
        };
        responses: {
            /** @description The new credits. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCreditsEligibilityByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For what credits can be issued. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateCreditStatusByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUpdateV3"];
            };
        };
        responses: {
            /** @description The credit as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createCreditsById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsRequestV3"];
            };
        };
        responses: {
            /** @description The new credits. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkCreditsEligibilityById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For what credits can be issued. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditsEligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateCreditStatusById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditUpdateV3"];
            };
        };
        responses: {
            /** @description The credit as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createExportV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequestV3"];
            };
        };
        responses: {
            /** @description The new job. */
            202: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchExports: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the jobs found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getExportHeadersV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Whose records are exported. */
                module: components["parameters"]["ExportModuleV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportHeadersV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getExportV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the job. */
                exportId: components["parameters"]["ExportIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJobV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    releaseFraudHoldByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold is released. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelFraudHoldByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FraudCancellationV3"];
            };
        };
        responses: {
            /** @description The order is cancelled. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    releaseFraudHoldById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold is released. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelFraudHoldById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FraudCancellationV3"];
            };
        };
        responses: {
            /** @description The order is cancelled. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRequestV3"];
            };
        };
        responses: {
            /** @description The import, with the address for its file. */
            202: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedImportV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchImports: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the imports found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the import. */
                importId: components["parameters"]["RecordImportIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportStatusV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createInventoryV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryCreateV3"];
            };
        };
        responses: {
            /** @description The new stock record. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchInventories: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
                /** @description Whether the page has the ids of the records only. */
                fetchOnlyIds?: components["parameters"]["FetchOnlyIdsV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventorySearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the stock records found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    findInventories: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description Only stock of this sales channel. */
                "x-fabric-channel-id"?: components["parameters"]["OptionalChannelIdV3"];
                /** @description Only stock of these sales channels, joined by commas: "12, 13". It goes before `x-fabric-channel-id`. */
                "x-fabric-channel-ids"?: components["parameters"]["ChannelIdsV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryFindV3"];
            };
        };
        responses: {
            /** @description One page of the stock records found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateInventory: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryUpdateV3"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    adjustInventoryCounters: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterAdjustmentV3"];
            };
        };
        responses: {
            /** @description The stock record as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchHardReservations: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HardReservationSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the hard reservations found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HardReservationPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    findInventoriesByGeography: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description Only stock of this sales channel. */
                "x-fabric-channel-id"?: components["parameters"]["OptionalChannelIdV3"];
                /** @description Only stock of these sales channels, joined by commas: "12, 13". It goes before `x-fabric-channel-id`. */
                "x-fabric-channel-ids"?: components["parameters"]["ChannelIdsV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StockNearbyRequestV3"];
            };
        };
        responses: {
            /** @description Stock records, and locations with their distances. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockByGeographyV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    listCountersV3: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the counters. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createCounterV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterCreateV3"];
            };
        };
        responses: {
            /** @description The new counter. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getCounterV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Code of the counter. */
                counterCode: components["parameters"]["CounterCodeV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counter. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateCounterV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Code of the counter. */
                counterCode: components["parameters"]["CounterCodeV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterUpdateV3"];
            };
        };
        responses: {
            /** @description The counter as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    listImportConfigs: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the configurations. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfigPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createImportConfig: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportConfigInputV3"];
            };
        };
        responses: {
            /** @description The new configuration. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfigV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getImportConfig: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the configuration. */
                id: components["parameters"]["ConfigIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfigV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceImportConfig: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the configuration. */
                id: components["parameters"]["ConfigIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportConfigInputV3"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfigV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteImportConfig: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the configuration. */
                id: components["parameters"]["ConfigIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A message. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfigMessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createInventoryImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryImportRequestV3"];
            };
        };
        responses: {
            /** @description The import, with the address for its file. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryImportV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchInventoryImports: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryImportSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the imports found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryImportPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getInventoryImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id"?: components["parameters"]["ImportChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the import. */
                importId: components["parameters"]["ImportIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryImportStatusV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    forceInventoryImport: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the import. */
                importId: components["parameters"]["ImportIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import goes on. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    listNetworksV3: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the networks. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createNetworkV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkCreateV3"];
            };
        };
        responses: {
            /** @description The new network. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    softReserve: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoftReserveV3"];
            };
        };
        responses: {
            /** @description What the networks can sell now of the SKUs. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AggregatedNetworksV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    softRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SoftReserveV3"];
            };
        };
        responses: {
            /** @description What the networks can sell now of the SKUs. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AggregatedNetworksV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getNetworkV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Code of the network. */
                networkCode: components["parameters"]["NetworkCodeV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceNetworkV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Code of the network. */
                networkCode: components["parameters"]["NetworkCodeV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkUpdateV3"];
            };
        };
        responses: {
            /** @description The network as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteNetworkV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Code of the network. */
                networkCode: components["parameters"]["NetworkCodeV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network that was deleted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCreateV3"];
            };
        };
        responses: {
            /** @description The new transfer. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    trackTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingUpdateV3"];
            };
        };
        responses: {
            /** @description The transfer that has the carton. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"][];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    packTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCreateV3"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    queryTransfers: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferQueryV3"];
            };
        };
        responses: {
            /** @description How many match. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferCountV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchTransfers: {
        parameters: {
            query?: {
                /** @description Whether the page has the ids of the records only. */
                fetchOnlyIds?: components["parameters"]["FetchOnlyIdsV3"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the transfers found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the transfer. */
                transferShipmentId: components["parameters"]["TransferShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the transfer. */
                transferShipmentId: components["parameters"]["TransferShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferReplaceV3"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    cancelTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the transfer. */
                transferShipmentId: components["parameters"]["TransferShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled transfer. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    receiveTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the transfer. */
                transferShipmentId: components["parameters"]["TransferShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferReceivingV3"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the transfer. */
                transferShipmentId: components["parameters"]["TransferShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferAcknowledgeV3"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createInvoiceV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreateV3"];
            };
        };
        responses: {
            /** @description The invoice. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchInvoices: {
        parameters: {
            query?: {
                /** @description Whether the page has the ids of the records only. */
                fetchOnlyIds?: components["parameters"]["FetchOnlyIdsV3"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the invoices found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getInvoiceV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceInvoice: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReplaceV3"];
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeInvoiceV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceAcknowledgeV3"];
            };
        };
        responses: {
            /** @description It is acknowledged. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAcknowledgedV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateInvoiceAttributes: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the invoice. */
                invoiceId: components["parameters"]["InvoiceIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getInvoiceByName: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What `invoiceIdValue` is. */
                invoiceIdType: components["parameters"]["InvoiceIdTypeV3"];
                /** @description Id, number or external id of the invoice. */
                invoiceIdValue: components["parameters"]["InvoiceIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceInvoiceByName: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What `invoiceIdValue` is. */
                invoiceIdType: components["parameters"]["InvoiceIdTypeV3"];
                /** @description Id, number or external id of the invoice. */
                invoiceIdValue: components["parameters"]["InvoiceIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReplaceV3"];
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateInvoiceAttributesByName: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What `invoiceIdValue` is. */
                invoiceIdType: components["parameters"]["InvoiceIdTypeV3"];
                /** @description Id, number or external id of the invoice. */
                invoiceIdValue: components["parameters"]["InvoiceIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The invoice as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createListV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequestV3"];
            };
        };
        responses: {
            /** @description The new list. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getListsOfUserV3: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the user. */
                userId: components["parameters"]["UserIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the lists. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getListsOfUserWithItems: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the user. */
                userId: components["parameters"]["UserIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the lists. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithItemsPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getListV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceList: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRequestV3"];
            };
        };
        responses: {
            /** @description The list as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteListV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list that was deleted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    addOrUpdateListItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemsAddRequestV3"];
            };
        };
        responses: {
            /** @description All items of the list. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItemV3"][];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteListItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListItemsDeleteRequestV3"];
            };
        };
        responses: {
            /** @description The items that were taken off. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItemsDeleteResponseV3"];
                };
            };
            /** @description Some of the items are not on the list. */
            207: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItemsDeleteResponseV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getListDetails: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list with its items. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWithItemsV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getListItemsV3: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the list. */
                listId: components["parameters"]["ListIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the items. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListItemPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createLocationV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationCreateV3"];
            };
        };
        responses: {
            /** @description The new location. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchLocations: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the locations found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchLocationsNearby: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NearbySearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the locations found, with their distances. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationNearbyPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getLocationV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Number of the location. */
                locationNumber: components["parameters"]["LocationNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateLocation: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Number of the location. */
                locationNumber: components["parameters"]["LocationNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationUpdateV3"];
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteLocationV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Number of the location. */
                locationNumber: components["parameters"]["LocationNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location that was deleted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    resendNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationResendRequestV3"];
            };
        };
        responses: {
            /** @description What was sent. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationResendResponseV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeNotificationV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationAcknowledgeRequestV3"];
            };
        };
        responses: {
            /** @description That it is noted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationAcknowledgedV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createOrderV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderToCreateV3"];
            };
        };
        responses: {
            /** @description The new order. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchOrders: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the orders found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCustomerUpdateV3"];
            };
        };
        responses: {
            /** @description How many orders were changed. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCustomerResultV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    authorizePayments: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentAuthorizationRequestV3"];
            };
        };
        responses: {
            /** @description The payments. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAuthorizationResultV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getOrderByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getOrderV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdentifierType: components["parameters"]["OrderIdentifierTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdentifierValue: components["parameters"]["OrderIdentifierValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStatusUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderFeesAndTaxes: {
        parameters: {
            query?: {
                /** @description Whether lists that are sent replace those of the order. */
                overrideAllArrayFields?: components["parameters"]["OverrideAllArrayFieldsV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdentifierType: components["parameters"]["OrderIdentifierTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdentifierValue: components["parameters"]["OrderIdentifierValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderFeesAndTaxesUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateShipToAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdentifierType: components["parameters"]["OrderIdentifierTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdentifierValue: components["parameters"]["OrderIdentifierValueV3"];
                /** @description Id of the ship-to in the order. */
                shipToId: components["parameters"]["ShipToIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateBillToAddress: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdentifierType: components["parameters"]["OrderIdentifierTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdentifierValue: components["parameters"]["OrderIdentifierValueV3"];
                /** @description Position of the payment in the order. */
                paymentCounter: components["parameters"]["PaymentCounterV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    addPaymentLog: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdentifierType: components["parameters"]["OrderIdentifierTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdentifierValue: components["parameters"]["OrderIdentifierValueV3"];
                /** @description Position of the payment in the order. */
                paymentCounter: components["parameters"]["PaymentCounterV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentLogToAddV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderAttributes: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderAttributesByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderAttributesById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAttributesUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateOrderPickup: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
                /** @description Id of the ship-to in the order. */
                shipToId: components["parameters"]["ShipToIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PickupPersonV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateItemsShippingInfoByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderItemsShippingUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updatePaymentStatusByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPaymentStatusUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateItemsShippingInfoById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderItemsShippingUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updatePaymentStatusById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPaymentStatusUpdateV3"];
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    submitReturnRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSubmissionV3"];
            };
        };
        responses: {
            /** @description What became of each item. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSubmissionResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkReturnEligibility: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be returned. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkExchangeEligibility: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What names the order. */
                orderIdType: components["parameters"]["OrderIdTypeV3"];
                /** @description The id, the number or the external id of the order. */
                orderIdValue: components["parameters"]["OrderIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be exchanged. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    submitReturnRequestByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSubmissionV3"];
            };
        };
        responses: {
            /** @description What became of each item. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSubmissionResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkReturnEligibilityByNumber: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be returned. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkExchangeEligibilityByNumber: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be exchanged. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    submitReturnRequestById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnSubmissionV3"];
            };
        };
        responses: {
            /** @description What became of each item. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnSubmissionResultV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkReturnEligibilityById: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be returned. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    checkExchangeEligibilityById: {
        parameters: {
            query?: {
                /** @description Name of the policy. The sandbox has one of each kind and uses it, whatever this names. */
                policyName?: components["parameters"]["PolicyNameV3"];
                /** @description The line to check; without it, all. */
                lineItemId?: components["parameters"]["LineItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be exchanged. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityV3"];
                };
            };
            400: components["responses"]["CodedBadRequestV3"];
            401: components["responses"]["CodedUnauthorizedV3"];
            404: components["responses"]["CodedNotFoundV3"];
            500: components["responses"]["CodedInternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createShipmentV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentCreateV3"];
            };
        };
        responses: {
            /** @description The new shipment. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createOrderShipment: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderShipmentCreateV3"];
            };
        };
        responses: {
            /** @description The new shipment. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    reshipV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentCreateV3"];
            };
        };
        responses: {
            /** @description The new shipment. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateTracking: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingUpdateV3"];
            };
        };
        responses: {
            /** @description The shipment that has the carton. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedShipmentsV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchShipments: {
        parameters: {
            query?: {
                /** @description Whether the page has the ids of the records only. */
                fetchOnlyIds?: components["parameters"]["FetchOnlyIdsV3"];
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the shipments found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getShipmentV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipment. */
                shipmentId: components["parameters"]["ShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getShipmentByName: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description What `shipmentIdValue` is. */
                shipmentIdType: components["parameters"]["ShipmentIdTypeV3"];
                /** @description Number or external id of the shipment. */
                shipmentIdValue: components["parameters"]["ShipmentIdValueV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipment. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeShipmentV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipment. */
                shipmentId: components["parameters"]["ShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipmentAcknowledgeV3"];
            };
        };
        responses: {
            /** @description When it was received. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentAcknowledgedV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    updateGiftCards: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipment. */
                shipmentId: components["parameters"]["ShipmentIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftCardsUpdateV3"];
            };
        };
        responses: {
            /** @description The gift cards as they are now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftCardItemV3"][];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createShippingMethodV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodCreateV3"];
            };
        };
        responses: {
            /** @description The new shipping method. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchShippingMethods: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the shipping methods found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    filterShippingMethodsByItem: {
        parameters: {
            query: {
                /** @description Id of the item. */
                itemId: components["parameters"]["ItemIdV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping methods. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodListV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getShippingMethodV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping method. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceShippingMethod: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodUpdateV3"];
            };
        };
        responses: {
            /** @description The shipping method as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteShippingMethodV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping method that was deleted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    addShippingMethodItemsV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodItemIdsV3"];
            };
        };
        responses: {
            /** @description The items. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodItemsV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteShippingMethodItems: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippingMethodItemIdsV3"];
            };
        };
        responses: {
            /** @description The items that were removed. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodItemsV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    listShippingMethodItemsV3: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the shipping method. */
                shippingMethodId: components["parameters"]["ShippingMethodIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of item ids. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingMethodItemPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeOrderTrackingByNumber: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description The merchant's number of the order. */
                orderNumber: components["parameters"]["OrderNumberV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingAcknowledgementV3"];
            };
        };
        responses: {
            /** @description The acknowledgement is recorded. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    acknowledgeOrderTrackingById: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the order, 24 hex digits. */
                orderId: components["parameters"]["OrderIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingAcknowledgementV3"];
            };
        };
        responses: {
            /** @description The acknowledgement is recorded. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    createWebhookV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequestV3"];
            };
        };
        responses: {
            /** @description The new webhook. */
            201: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchWebhooks: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the webhooks found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    searchEventLogs: {
        parameters: {
            query?: {
                /** @description Largest number of records to answer. */
                limit?: components["parameters"]["LimitV3"];
                /** @description Number of records to skip. */
                offset?: components["parameters"]["OffsetV3"];
            };
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventLogSearchRequestV3"];
            };
        };
        responses: {
            /** @description One page of the events found. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventLogPageV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    retryWebhookEventV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRetryRequestV3"];
            };
        };
        responses: {
            /** @description How the targets answered. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRetryResponseV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    getWebhookV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    replaceWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookIdV3"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequestV3"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            409: components["responses"]["ConflictV3"];
            413: components["responses"]["PayloadTooLargeV3"];
            415: components["responses"]["UnsupportedMediaTypeV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
    deleteWebhookV3: {
        parameters: {
            query?: never;
            header: {
                /** @description The tenant whose data the request touches, 24 characters. */
                "x-fabric-tenant-id": components["parameters"]["TenantIdV3"];
                /** @description The sales channel: "12" for the US, "13" for Canada. */
                "x-fabric-channel-id": components["parameters"]["ChannelIdV3"];
                /** @description An id of the request. The answer carries it back, or a new UUID where it is absent. */
                "x-fabric-request-id"?: components["parameters"]["RequestIdV3"];
            };
            path: {
                /** @description Id of the webhook. */
                webhookId: components["parameters"]["WebhookIdV3"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook that was deleted. */
            200: {
                headers: {
                    "x-fabric-request-id": components["headers"]["RequestIdV3"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookV3"];
                };
            };
            400: components["responses"]["BadRequestV3"];
            401: components["responses"]["UnauthorizedV3"];
            404: components["responses"]["NotFoundV3"];
            500: components["responses"]["InternalErrorV3"];
            501: components["responses"]["NotImplementedV3"];
            503: components["responses"]["UnavailableV3"];
        };
    };
}
export interface parametersWithDefault {
    listNetworks: "limit" | "offset";
    queryAggregatedNetwork: "limit" | "offset";
    listUploadLogs: "limit" | "offset";
    listInventory: "limit" | "offset";
    searchInventoryByGeography: "limit";
    listLocations: "limit" | "offset";
    listShippingMethodItems: "limit" | "offset";
    listWebhooks: "offset" | "limit";
    searchAllocations: "limit" | "offset";
    searchBackordersPreorders: "limit" | "offset";
    searchExports: "limit" | "offset";
    searchImports: "limit" | "offset";
    searchInventories: "limit" | "offset" | "fetchOnlyIds";
    findInventories: "limit" | "offset";
    searchHardReservations: "limit" | "offset";
    listCountersV3: "limit" | "offset";
    listImportConfigs: "limit" | "offset";
    searchInventoryImports: "limit" | "offset";
    listNetworksV3: "limit" | "offset";
    searchTransfers: "fetchOnlyIds" | "limit" | "offset";
    searchInvoices: "fetchOnlyIds" | "limit" | "offset";
    getListsOfUserV3: "limit" | "offset";
    getListsOfUserWithItems: "limit" | "offset";
    getListItemsV3: "limit" | "offset";
    searchLocations: "limit" | "offset";
    searchLocationsNearby: "limit" | "offset";
    searchOrders: "limit" | "offset";
    updateOrderFeesAndTaxes: "overrideAllArrayFields";
    searchShipments: "fetchOnlyIds" | "limit" | "offset";
    searchShippingMethods: "limit" | "offset";
    listShippingMethodItemsV3: "limit" | "offset";
    searchWebhooks: "limit" | "offset";
    searchEventLogs: "limit" | "offset";
}
