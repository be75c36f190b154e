# title: a coroutine shares the variables of the function around it
# clauses: co.create.forms
# python: >=3.6
def outer():
    count = 0
    async def add():
        nonlocal count
        count += 1
        return count
    return add

add = outer()
first, second = add(), add()
for c in (second, first):
    try:
        c.send(None)
    except StopIteration as stop:
        print(stop.value)

# expect:
# 1
# 2
