# title: two generators cannot resume each other at the same time
# clauses: gen.run.mutual
# python: >=3.2
def first():
    yield next(b)

def second():
    try:
        next(a)
    except ValueError:
        yield 'ValueError'

a, b = first(), second()
print(next(a))

# expect:
# ValueError
