# title: a yield in an inner function does not make the outer one a generator function
# clauses: gen.create.kind
# python: >=3.2
def outer():
    def inner():
        yield 1
    print('outer runs')
    return inner()

print(list(outer()))

# expect:
# outer runs
# [1]
