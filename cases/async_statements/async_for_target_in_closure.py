# title: functions made in the suite share the target and see its last item
# clauses: aflow.for.target_names
# python: >=3.6
async def numbers():
    for number in range(3):
        yield number

async def main():
    functions = []
    async for number in numbers():
        functions.append(lambda: number)
        print(functions[0]())
    return [function() for function in functions]

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 0
# 1
# 2
# [2, 2, 2]
