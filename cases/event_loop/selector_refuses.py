# title: what a selector raises comes out of add_reader, and nothing is watched then
# clauses: loop.selector.register
# needs: asyncio sockets
import asyncio
import selectors
import socket


class Refusing(selectors.SelectSelector):
    refuses = False

    def register(self, fileobj, events, data=None):
        if self.refuses:
            raise PermissionError('not this one')
        return super().register(fileobj, events, data)


selector = Refusing()
loop = asyncio.SelectorEventLoop(selector)
ours, theirs = socket.socketpair()
selector.refuses = True
try:
    loop.add_reader(ours, print)
except PermissionError as error:
    print('PermissionError', error)
print(loop.remove_reader(ours))
loop.close()
ours.close()
theirs.close()

# expect:
# PermissionError not this one
# False
