# title: an exception that the block handles itself is not seen by __aexit__
# clauses: aflow.exit.arguments
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print(details)

async def main():
    async with Room():
        try:
            raise KeyError
        except KeyError:
            print('handled')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# handled
# (None, None, None)
# over
