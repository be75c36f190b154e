# title: an object of a class that inherits from Coroutine can be awaited and driven by hand
# clauses: co.abc.use
# python: >=3.6
import collections.abc as abc

class Countdown(abc.Coroutine):
    def __init__(self, count):
        self.body = self.__body(count)

    def __body(self, count):
        while count:
            count -= 1
            yield count
        return 'started'

    def __await__(self):
        return self.body

    def send(self, value):
        return self.body.send(value)

    def throw(self, *details):
        return self.body.throw(*details)

async def main():
    return await Countdown(2)

c = main()
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)
by_hand = Countdown(2)
print(by_hand.send(None))
by_hand.close()
try:
    by_hand.send(None)
except StopIteration:
    print('closed')

# expect:
# 1 0
# started
# 1
# closed
