# title: an exception out of __anext__ has the exception handled around the loop as its context
# clauses: aflow.mixed.for_except
# python: >=3.6
class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError

async def main():
    try:
        raise KeyError
    except KeyError:
        async for item in Source():
            print('not reached')

try:
    main().send(None)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# KeyError
