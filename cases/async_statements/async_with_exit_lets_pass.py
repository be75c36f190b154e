# title: an exception that is not suppressed comes out as the same object, without a context
# clauses: aflow.exit.passes
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print('exit')

error = KeyError()

async def main():
    async with Room():
        raise error

try:
    main().send(None)
except KeyError as caught:
    print(caught is error, caught.__context__, caught.__cause__)

# expect:
# exit
# True None None
