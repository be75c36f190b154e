# title: what an object had taken from a generator when that failed
# clauses: iter.error.kept
# python: >=3.2
def failing():
    yield 'a'
    yield 'b'
    raise KeyError

def attempt(action):
    try:
        action()
    except KeyError:
        pass

items, members, table = [], set(), {}
attempt(lambda: items.extend(failing()))
attempt(lambda: members.update(failing()))
attempt(lambda: table.update((x, x) for x in failing()))
print(items, sorted(members), sorted(table))
def add():
    global items
    items += failing()
attempt(add)
print(items)

# expect:
# ['a', 'b'] ['a', 'b'] ['a', 'b']
# ['a', 'b', 'a', 'b']
