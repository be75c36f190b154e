# title: an __aexit__ that raises the exception it was given lets it pass, without a context
# clauses: aflow.exit.raises_same
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, value, traceback):
        raise value

error = KeyError()

async def main():
    async with Room():
        raise error

try:
    main().send(None)
except KeyError as caught:
    print(caught is error, caught.__context__)

# expect:
# True None
