# title: two coroutines may take turns on one iterator, each gets what the other leaves
# clauses: aflow.for.shared
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Numbers:
    number = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        await pause('wait')
        self.number += 1
        if self.number > 3:
            raise StopAsyncIteration
        return self.number

async def main(name, numbers):
    async for number in numbers:
        print(name, number)
    print(name, 'over')

numbers = Numbers()
coroutines = [main('a', numbers), main('b', numbers)]
while coroutines:
    for c in list(coroutines):
        try:
            c.send(None)
        except StopIteration:
            coroutines.remove(c)

# expect:
# a 1
# b 2
# a 3
# b over
# a over
