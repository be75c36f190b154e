# title: StopAsyncIteration out of __aenter__ is an exception like any other, in a loop too
# clauses: aflow.enter.raises aflow.stop.own_end
# python: >=3.6
class Room:
    async def __aenter__(self):
        raise StopAsyncIteration

    async def __aexit__(self, *details):
        print('not left')

async def numbers():
    yield 1
    yield 2

async def main():
    async for number in numbers():
        print(number)
        async with Room():
            print('not reached')
    else:
        print('not reached')

try:
    main().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# 1
# StopAsyncIteration
