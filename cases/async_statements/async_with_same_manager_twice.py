# title: one manager may be entered twice when its methods allow it
# clauses: aflow.items.nested
# python: >=3.6
class Room:
    depth = 0

    async def __aenter__(self):
        self.depth += 1
        return self.depth

    async def __aexit__(self, *details):
        print('exit at', self.depth)
        self.depth -= 1

async def main():
    room = Room()
    async with room as first, room as second:
        print(first, second)
        async with room as third:
            print(third)
    print(room.depth)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 1 2
# 3
# exit at 3
# exit at 2
# exit at 1
# 0
# over
