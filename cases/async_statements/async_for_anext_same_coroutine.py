# title: an __anext__ that returns a coroutine which has ended makes RuntimeError
# clauses: aflow.anext.ended
# python: >=3.6
async def item():
    return 'item'

class Source:
    def __init__(self):
        self.coroutine = item()

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.coroutine

async def main():
    try:
        async for item in Source():
            print(item)
    except RuntimeError:
        print('RuntimeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# item
# RuntimeError
# over
