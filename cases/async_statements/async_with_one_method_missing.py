# title: an object with one of the methods is refused with TypeError
# clauses: aflow.with.missing
# python: >=3.11
class Entrance:
    async def __aenter__(self):
        print('not entered')

class Exit:
    async def __aexit__(self, *details):
        print('not left')

async def main():
    for kind in Entrance, Exit:
        try:
            async with kind():
                print('not reached')
        except TypeError:
            print('TypeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# TypeError
# TypeError
# over
