# title: a StopAsyncIteration raised in the suite is no end of the loop
# clauses: aflow.stop.own_end
# python: >=3.6
async def numbers():
    yield 1
    yield 2

async def main():
    async for number in numbers():
        print(number)
        raise StopAsyncIteration
    else:
        print('not reached')
    print('not reached')

try:
    main().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# 1
# StopAsyncIteration
