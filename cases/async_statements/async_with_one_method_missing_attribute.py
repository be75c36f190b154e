# title: an object with one of the methods is refused with AttributeError
# clauses: aflow.with.missing_attribute
# python: >=3.6 <3.11
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
        except AttributeError:
            print('AttributeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# AttributeError
# AttributeError
# over
