# title: __aexit__ is called for every exception, GeneratorExit, KeyboardInterrupt and SystemExit included
# clauses: aflow.exit.arguments aflow.exit.suppresses
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print(kind.__name__)
        return True

async def main():
    for kind in (Exception, BaseException, GeneratorExit, KeyboardInterrupt, SystemExit, StopIteration,
                 StopAsyncIteration):
        async with Room():
            raise kind

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# Exception
# BaseException
# GeneratorExit
# KeyboardInterrupt
# SystemExit
# StopIteration
# StopAsyncIteration
# over
