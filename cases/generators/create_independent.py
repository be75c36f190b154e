# title: two generators of one function keep their own variables and position
# clauses: gen.create.independent
# python: >=3.2
def count(start):
    while True:
        yield start
        start += 1

a = count(0)
b = count(100)
print(next(a), next(a), next(b), next(a), next(b))

# expect:
# 0 1 100 2 101
