# title: aclose of AsyncGenerator calls athrow once, with the class GeneratorExit alone, when it is awaited
# clauses: agen.abc.aclose_call
# python: >=3.6
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    async def asend(self, value):
        print('not called')

    async def athrow(self, *details):
        print(details == (GeneratorExit,))
        raise details[0]

step = Mine().aclose()
print('made')
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# made
# True
# None
