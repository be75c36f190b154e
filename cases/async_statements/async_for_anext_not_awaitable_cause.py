# title: the TypeError for an __anext__ whose object is not awaitable has the one of await as its cause
# clauses: aflow.anext.cause
# python: >=3.6
class Source:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5

async def main():
    try:
        async for item in Source():
            print('not reached')
    except TypeError as error:
        print(type(error.__cause__).__name__, error.__context__ is error.__cause__)
        try:
            await 5
        except TypeError as other:
            print(str(other) == str(error.__cause__))

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError True
# True
# over
