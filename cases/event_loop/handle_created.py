# title: a loop made from scratch keeps its callbacks in handles
# clauses: loop.handle.create
# python: >=3.7
# needs: asyncio
import asyncio


class Loop(asyncio.AbstractEventLoop):
    def __init__(self):
        self.handles = []

    def get_debug(self):
        return False

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.handles.append(handle)
        return handle

    def call_at(self, when, callback, *args, context=None):
        return asyncio.TimerHandle(when, callback, args, self, context=context)


loop = Loop()
handle = loop.call_soon(print, 'called')
print(loop.handles == [handle], handle.cancelled())
handle.cancel()
print(handle.cancelled())
later, soon = loop.call_at(20.5, print), loop.call_at(10.5, print)
print(soon < later, soon.when(), later.when())

# expect:
# True False
# True
# True 10.5 20.5
