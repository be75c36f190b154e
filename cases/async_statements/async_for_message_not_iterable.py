# title: the words for an object without __aiter__
# clauses: aflow.message.iterable
# python: >=3.6
class Numbers:
    async def __anext__(self):
        pass

async def main():
    for thing in [], None, Numbers():
        try:
            async for item in thing:
                pass
        except TypeError as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'async for' requires an object with __aiter__ method, got list
# 'async for' requires an object with __aiter__ method, got NoneType
# 'async for' requires an object with __aiter__ method, got Numbers
# over
