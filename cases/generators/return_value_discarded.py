# title: loops and containers take no notice of the value of return
# clauses: gen.return.iteration
# python: >=3.3
def body():
    yield 1
    yield 2
    return 3

print(list(body()), sum(body()))
for value in body():
    print(value)
a, b = body()
print(a, b)

# expect:
# [1, 2] 3
# 1
# 2
# 1 2
