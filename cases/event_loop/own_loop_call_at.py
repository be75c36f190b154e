# title: call_later, and with it sleep, goes through the call_at of a derived class
# clauses: loop.own.call_at
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


class Loop(asyncio.SelectorEventLoop):
    def call_at(self, when, callback, *args, context=None):
        print('in', round(when - self.time()))
        return super().call_at(when, callback, *args, context=context)


loop = Loop()
loop.call_later(1, print, 'called')
loop.run_until_complete(asyncio.sleep(2))
loop.close()

# expect:
# in 1
# in 2
# called
