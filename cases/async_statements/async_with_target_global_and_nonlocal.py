# title: a target that is declared global or nonlocal is bound there
# clauses: aflow.target.names
# python: >=3.6
class Room:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        pass

module_name = 'before'

def around():
    outer_name = local_name = 'before'
    async def main():
        global module_name
        nonlocal outer_name
        async with Room() as module_name, Room() as outer_name, Room() as local_name:
            pass
    try:
        main().send(None)
    except StopIteration:
        return outer_name, local_name

print(around(), module_name)

# expect:
# ('inside', 'before') inside
