# title: a loop left by break closes the generator before the next statement
# clauses: atools.aclosing.closed
# python: >=3.10
from contextlib import aclosing

async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        print('closed')

async def work():
    async with aclosing(numbers()) as values:
        async for value in values:
            print(value)
            if value == 1:
                break
        print('broken')
    print('behind')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# 0
# 1
# broken
# closed
# behind
