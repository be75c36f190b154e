# title: asynchronous generators may contain both, with a yield in the block and in the suite
# clauses: aflow.syntax.inside
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

async def numbers():
    yield 1
    yield 2

async def doubled():
    async with Room():
        async for number in numbers():
            yield 2 * number

async def main():
    async for number in doubled():
        print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter
# 2
# 4
# exit
# over
