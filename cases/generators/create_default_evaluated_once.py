# title: a default value is made when the function is defined and is shared by its generators
# clauses: gen.create.arguments gen.create.independent
# python: >=3.2
def collect(item, seen=[]):
    seen.append(item)
    yield list(seen)

a = collect('a')
b = collect('b')
print(next(b))
print(next(a))

# expect:
# ['b']
# ['b', 'a']
