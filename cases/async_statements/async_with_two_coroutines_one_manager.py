# title: two coroutines may be in the blocks of one manager at the same time
# clauses: aflow.with.shared
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    inside = 0

    async def __aenter__(self):
        await pause('entering')
        self.inside += 1
        return self.inside

    async def __aexit__(self, *details):
        await pause('leaving')
        self.inside -= 1

async def main(room):
    async with room as number:
        await pause(number)

room = Room()
coroutines = [main(room), main(room)]
for step in range(3):
    print([c.send(None) for c in coroutines], room.inside)
for c in coroutines:
    try:
        c.send(None)
    except StopIteration:
        print(room.inside)

# expect:
# ['entering', 'entering'] 0
# [1, 2] 2
# ['leaving', 'leaving'] 2
# 1
# 0
