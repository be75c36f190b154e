# title: what send returns in the body of a loop is not seen by the loop
# clauses: gen.send.suspended gen.iter.lazy
# python: >=3.2
def numbers():
    number = 0
    while number < 9:
        sent = yield number
        number = sent if sent is not None else number + 1

g = numbers()
seen, returned = [], []
for number in g:
    seen.append(number)
    if number == 1:
        returned.append(g.send(5))
print(seen, returned)

# expect:
# [0, 1, 6, 7, 8] [5]
