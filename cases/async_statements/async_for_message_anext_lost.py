# title: the words for an iterator whose class has lost its __anext__
# clauses: aflow.message.lost
# python: >=3.6
class Numbers:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return 1

async def main():
    try:
        async for number in Numbers():
            del Numbers.__anext__
    except TypeError as error:
        print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async for' requires an iterator with __anext__ method, got Numbers
# over
