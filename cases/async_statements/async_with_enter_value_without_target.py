# title: without a target the value of __aenter__ is dropped at once
# clauses: aflow.enter.dropped
# python: >=3.6
# needs: refcounting
class Value:
    def __del__(self):
        print('dropped')

class Room:
    async def __aenter__(self):
        return Value()

    async def __aexit__(self, *details):
        pass

async def main():
    async with Room():
        print('block')
    async with Room() as value:
        print('block with target')
    print('behind')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# dropped
# block
# block with target
# behind
# dropped
# over
