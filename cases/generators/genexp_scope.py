# title: the loop variable of a generator expression is its own
# clauses: genexp.scope
# python: >=3.2
x = 'outside'
print(list(x for x in 'ab'), x)
print(sum(number for number in (1, 2)))
try:
    number
except NameError:
    print('NameError')

# expect:
# ['a', 'b'] outside
# 3
# NameError
