# title: local variables survive suspension, whatever the caller does with the same names
# clauses: gen.yield.keeps_state
# python: >=3.2
def accumulate(items):
    total = 0
    for item in items:
        total += item
        yield total

total = 'outside'
item = 'outside'
for value in accumulate([1, 2, 3]):
    print(value, total, item)

# expect:
# 1 outside outside
# 3 outside outside
# 6 outside outside
