# title: StopAsyncIteration may come from deeper down, out of what __anext__ awaits
# clauses: aflow.stop.ends
# python: >=3.6
async def read():
    raise StopAsyncIteration

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return await read()

async def main():
    async for item in Source():
        print('not reached')
    else:
        print('else')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# else
# over
