export function formatMessage(id: string, args: readonly unknown[]): string { return id + args.join() }
