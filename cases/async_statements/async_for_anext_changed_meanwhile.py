# title: __anext__ is looked up at every step, so that a change of the class has effect
# clauses: aflow.anext.each_step
# python: >=3.6
class Numbers:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 'first'

async def second(self):
    Numbers.__anext__ = third
    return 'second'

async def third(self):
    raise StopAsyncIteration

async def main():
    async for item in Numbers():
        print(item)
        Numbers.__anext__ = second if item == 'first' else third

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# first
# second
# over
