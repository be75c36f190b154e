# title: what __anext__ returns has to be awaitable: TypeError
# clauses: aflow.anext.not_awaitable
# python: >=3.6
class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.result

def generator():
    yield

async def main():
    for result in None, 5, 'ab', generator(), Source:
        try:
            async for item in Source(result):
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# over
