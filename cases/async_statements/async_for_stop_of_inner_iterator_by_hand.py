# title: an inner iterator that is exhausted by hand in the suite does not end the outer loop quietly
# clauses: aflow.stop.own_end
# python: >=3.6
async def numbers(count):
    for number in range(count):
        yield number

async def main():
    inner = numbers(1)
    async for number in numbers(3):
        print(number, await inner.__anext__())

try:
    main().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# 0 0
# StopAsyncIteration
