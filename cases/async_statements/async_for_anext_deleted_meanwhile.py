# title: an iterator whose class has lost __anext__ is a TypeError at the next step
# clauses: aflow.anext.each_step
# python: >=3.6
class Numbers:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 'first'

async def main():
    try:
        async for item in Numbers():
            print(item)
            del Numbers.__anext__
    except TypeError:
        print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# first
# TypeError
# over
