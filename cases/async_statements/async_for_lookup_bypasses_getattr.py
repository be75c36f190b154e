# title: neither __getattribute__ nor __getattr__ is asked for the methods of an iteration
# clauses: aflow.for.class_methods
# python: >=3.6
class Numbers:
    def __getattribute__(self, name):
        print('asked for', name)

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

class Open:
    def __getattr__(self, name):
        print('asked for', name)

async def main():
    async for number in Numbers():
        print('not reached')
    try:
        async for number in Open():
            print('not reached')
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# over
