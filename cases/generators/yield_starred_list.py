# title: a starred item in the list behind yield needs no parentheses since 3.8
# clauses: gen.yield.list
# python: >=3.8
def joined(items):
    yield 0, *items, 9

print(next(joined([1, 2])))

# expect:
# (0, 1, 2, 9)
