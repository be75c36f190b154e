# title: timers of a loop with a clock of its own are due by that clock
# clauses: loop.own.time
# needs: asyncio
import asyncio


class Loop(asyncio.SelectorEventLoop):
    now = 1000.0

    def time(self):
        return self.now


def first():
    print('first')
    loop.now += 3600
    loop.call_soon(print, 'soon')


loop = Loop()
loop.call_soon(first)
handle = loop.call_later(3600, print, 'an hour later')
print(loop.time())
loop.call_later(3600, loop.stop)
loop.run_forever()
loop.close()

# expect:
# 1000.0
# first
# soon
# an hour later
