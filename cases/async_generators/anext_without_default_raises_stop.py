# title: without a default the awaitable of anext raises StopAsyncIteration at the end
# clauses: anext.stop
# python: >=3.10
async def numbers():
    yield 1

async def main():
    source = numbers()
    print(await anext(source))
    for attempt in 1, 2:
        try:
            await anext(source)
        except StopAsyncIteration:
            print('StopAsyncIteration')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1
# StopAsyncIteration
# StopAsyncIteration
# over
