# title: __aiter__ of the outermost iterable is called where the expression stands, up to 3.13
# clauses: acomp.outermost.aiter
# python: <3.14
class Source:
    def __aiter__(self):
        print('__aiter__')
        return self
    async def __anext__(self):
        raise StopAsyncIteration

async def main():
    g = (x async for x in Source())
    print('made')

try:
    main().send(None)
except StopIteration:
    pass

# expect:
# __aiter__
# made
