# title: the suite of try may be left by return, break and continue, which nothing handles
# clauses: group.star.loops_inside
# python: >=3.11
def body():
    for number in range(5):
        try:
            if number == 0:
                continue
            if number == 2:
                break
            print(number)
        except* ValueError:
            print('never')
    try:
        return 'returned'
    except* ValueError:
        print('never')
    finally:
        print('finally')

print(body())

# expect:
# 1
# finally
# returned
