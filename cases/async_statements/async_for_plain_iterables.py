# title: plain iterables and iterators are refused by async for
# clauses: aflow.aiter.plain
# python: >=3.6
class Letters:
    def __iter__(self):
        print('not called')

def generator():
    print('not executed')
    yield

async def main():
    for plain in [1, 2], 'ab', {}, range(3), Letters(), generator(), iter('ab'), (1, 2):
        try:
            async for item in plain:
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
# TypeError
# TypeError
# TypeError
# over
