# title: whatever __await__ of __anext__'s object raises becomes the cause of a TypeError
# clauses: aflow.anext.await_fails
# python: >=3.6
class Refuses:
    def __init__(self, error):
        self.error = error

    def __await__(self):
        raise self.error

class Source:
    def __init__(self, result):
        self.result = result

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.result

async def main():
    for error in KeyError(), StopAsyncIteration(), StopIteration(), TypeError():
        try:
            async for item in Source(Refuses(error)):
                print('not reached')
            else:
                print('not reached')
        except TypeError as caught:
            print(type(caught.__cause__).__name__, caught.__cause__ is error, caught.__context__ is error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# KeyError True True
# StopAsyncIteration True True
# StopIteration True True
# TypeError True True
# over
