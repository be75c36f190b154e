# title: the statement keeps its manager over the block, through the bound __aexit__, and drops it behind
# clauses: aflow.with.kept
# python: >=3.6
# needs: refcounting
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print('exit')

    def __del__(self):
        print('dropped')

async def main():
    async with Room():
        print('block')
    print('behind')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# block
# exit
# dropped
# behind
# over
