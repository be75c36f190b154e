# title: a descriptor is registered with the selector, modified and unregistered
# clauses: loop.selector.register loop.watch.ready
# needs: asyncio sockets
import asyncio
import selectors
import socket


class Telling(selectors.PollSelector):
    told = None

    def tell(self, what, *arguments):
        if self.told is not None:
            self.told.append((what,) + arguments)

    def register(self, fileobj, events, data=None):
        self.tell('register', events)
        return super().register(fileobj, events, data)

    def unregister(self, fileobj):
        self.tell('unregister')
        return super().unregister(fileobj)

    def modify(self, fileobj, events, data=None):
        self.tell('modify', events)
        # What modify() of a selector does inside is its own affair.
        told, self.told = self.told, None
        try:
            return super().modify(fileobj, events, data)
        finally:
            self.told = told


selector = Telling()
loop = asyncio.SelectorEventLoop(selector)
ours, theirs = socket.socketpair()
ours.setblocking(False)
selector.told = []
loop.add_reader(ours, print, 'readable')
loop.add_writer(ours, loop.stop)
loop.run_forever()
loop.remove_writer(ours)
theirs.send(b'x')
loop.call_later(0.01, loop.stop)
loop.remove_reader(ours)
print(selector.told)
selector.told = None
loop.close()
ours.close()
theirs.close()

# expect:
# [('register', 1), ('modify', 3), ('modify', 1), ('unregister',)]
