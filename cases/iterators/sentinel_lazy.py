# title: an iterator with a sentinel calls the function once a value
# clauses: iter.sentinel
# python: >=3.2
def ask():
    print('called')
    return 'value'

i = iter(ask, None)
print('made')
print(next(i))
for value in i:
    break

# expect:
# made
# called
# value
# called
