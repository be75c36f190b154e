# title: a yield that is never reached still makes a generator function
# clauses: gen.create.kind gen.next.finished
# python: >=3.2
def silent():
    print('runs')
    return
    yield

g = silent()
print('called')
print(list(g))

# expect:
# called
# runs
# []
