# title: a target that is declared global or nonlocal is bound there
# clauses: aflow.for.target_names
# python: >=3.6
async def letters():
    yield 'a'
    yield 'b'

module_name = 'before'

def around():
    outer_name = local_name = 'before'
    async def main():
        global module_name
        nonlocal outer_name
        async for module_name in letters():
            pass
        async for outer_name in letters():
            pass
        async for local_name in letters():
            pass
    try:
        main().send(None)
    except StopIteration:
        return outer_name, local_name

print(around(), module_name)

# expect:
# ('b', 'before') b
