import { type FieldProblem, problemOf, refuseAll } from '../../core/forms/errors.js';
import { keyProblems } from '../../core/forms/key-text.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { own } from '../../core/text/path.js';
import { subscribableTypes } from '../../domain/events/event-types.js';
import { headerValueProblem } from '../../domain/webhooks/header-value.js';
import { targetProblem } from '../../domain/webhooks/target.js';
import { webhookHosts } from '../../domain/webhooks/webhook-hosts.js';
import type { TargetConfig, TargetService } from '../../model/target-config.js';
import type { Tx } from '../../store/tx.js';

/** The problem of an attribute that must be a text, with the problem of the text. */
const textProblem = (field: string, value: unknown, problem: (text: string) => string | undefined): FieldProblem[] => {
  const message = value === undefined ? undefined : typeof value === 'string' ? problem(value) : 'must be a string';
  return message === undefined ? [] : [problemOf(field, message)];
};

/** Problems of the attributes by which a service receives events. */
function attributeProblems(tx: Tx, { serviceAttributes }: TargetService, place: string): FieldProblem[] {
  const isTarget = (url: string) => targetProblem(url, webhookHosts(tx));
  return [
    ...textProblem(`${place}.serviceAttributes.url`, own(serviceAttributes, 'url'), isTarget),
    ...textProblem(`${place}.serviceAttributes.apiKey`, own(serviceAttributes, 'apiKey'), headerValueProblem),
  ];
}

/**
 * Refuses blank and long names, a service that is named twice, and, if the process is an event, a
 * service that it cannot be sent to (policies).
 */
export function checkTarget(tx: Tx, { serviceName, processName, targetService = [] }: Omit<TargetConfig, 'id'>): void {
  const names = targetService.map((service) => service.serviceName);
  const isEvent = (subscribableTypes as readonly string[]).includes(processName);
  refuseAll([
    ...keyProblems('serviceName', serviceName),
    ...keyProblems('processName', processName),
    ...(names.length > RECORD_BOUNDS.targetServices
      ? [problemOf('targetService', `must have at most ${RECORD_BOUNDS.targetServices} entries`)]
      : []),
    ...targetService.flatMap((service, i) => {
      const place = `targetService[${i}]`;
      const isTwice = names.indexOf(service.serviceName) < i;
      return [
        ...keyProblems(`${place}.serviceName`, service.serviceName),
        ...(isTwice ? [problemOf(`${place}.serviceName`, 'must be unique in the list')] : []),
        ...(isEvent ? attributeProblems(tx, service, place) : []),
      ];
    }),
  ]);
}
